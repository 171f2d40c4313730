/**
 * The page on which a commissioner's auditor and finance officer search the trail of what was done. Who may read which
 * events is decided in {@code identity}. May use {@code outcome}, {@code time}, {@code audit}, {@code identity},
 * {@code words}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.audit;

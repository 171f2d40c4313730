/**
 * Pages of how people are doing: what they answered so far, answering a measure, putting right what was entered wrongly.
 *
 * <p>Belongs here: controllers, one record for each page, what is typed into each form. What answers come to and when they
 * are due belongs in {@code measure}. May use {@code outcome}, {@code time}, {@code audit}, {@code identity},
 * {@code words}, {@code careplan}, {@code measure},
 * {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.measure;

/**
 * Signing in and out over the programming interface, the same sign-ins as the pages, carried as bearer tokens; passwords
 * chosen and changed; the accounts that a caller looks after; nominees. May use {@code outcome}, {@code identity} and
 * {@code rest.frame}.
 */
package org.carepurse.rest.identity;

/**
 * The pages of those who look after other people's accounts: who can sign in, enrolling somebody, the letter with their
 * code, an end to their access; and of nominees: who acts for whom. What may be done is decided in {@code identity}. May
 * use {@code outcome}, {@code reference}, {@code time}, {@code audit}, {@code identity}, {@code words}, {@code
 * web.component} and {@code web.frame}.
 */
package org.carepurse.web.enrolment;

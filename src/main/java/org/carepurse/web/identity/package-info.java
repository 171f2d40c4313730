/**
 * The door and what guards it: every request's sign-in is read here, forms are proven to be ours, browsers are told what
 * they may do with our pages; and the pages to sign in and out, to look after one's account, and to choose whose purse to
 * look at. Who may do what is decided in {@code identity}, not here. May use {@code outcome},
 * {@code time}, {@code identity}, {@code words} and {@code web.frame}.
 */
package org.carepurse.web.identity;

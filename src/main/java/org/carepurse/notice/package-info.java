/**
 * Messages: people are told of what others did that matters to them, here and, if they want it, by e-mail.
 *
 * <p>Belongs here: which act is told to whom and in which words, the messages of each person, and sending e-mails. What was
 * done, and what may be seen of it, belongs to those who did it: a message only leads to a page, and that page decides again
 * who may see it. May use {@code outcome}, {@code reference}, {@code time}, {@code table}, {@code audit}, {@code identity} and
 * {@code words}.
 *
 * <p>The trail of what was done is where all acts come by, so messages follow it: what is to be told is written with the act,
 * in one journey with it, and whom to tell is found out afterwards. An e-mail never says more than that there is something to
 * read.
 */
package org.carepurse.notice;

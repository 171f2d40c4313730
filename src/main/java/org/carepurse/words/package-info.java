/**
 * Everything the service says, in English and in Welsh: the bundles under {@code words}, one pair a capability, and how a
 * sentence is filled with sums, dates, refusals and mistakes. Pages, documents and the programming interface say it alike.
 *
 * <p>Belongs here: words and nothing that decides. May use {@code identity} for the languages, {@code money} and
 * {@code outcome}.
 */
package org.carepurse.words;

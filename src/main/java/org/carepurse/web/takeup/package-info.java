/**
 * Pages of how many people have budgets: the returns of each quarter, whom their numbers are made of, and what may be told of
 * them to many. Here belongs showing and asking; counting is {@code takeup}'s.
 */
package org.carepurse.web.takeup;

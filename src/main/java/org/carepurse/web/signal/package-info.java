/**
 * Pages of what is worth looking at: the signals, judging one, the rules with how often they are right, what another threshold would
 * find, and what was noted of people's lives. Here belongs showing and asking; looking and learning are {@code signal}'s.
 */
package org.carepurse.web.signal;

/**
 * Pages of what there is to do: how much by age, how often standards were met, and the list behind each number. May use
 * {@code money}, {@code time}, {@code words}, {@code spreadsheet}, {@code workload},
 * {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.workload;

/**
 * Pages of whether budgets help: before and since, by measure and by what plans are for, with chart, table and file. May use
 * {@code time}, {@code identity}, {@code words}, {@code directory}, {@code measure},
 * {@code outcomes}, {@code spreadsheet}, {@code web.component} and {@code web.frame}.
 */
package org.carepurse.web.outcomes;

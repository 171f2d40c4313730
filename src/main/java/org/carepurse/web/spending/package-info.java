/**
 * Pages of what a commissioner's money went on: figures with their chart and the table as a file, where the year is heading, and
 * the entries behind a figure. Filters are in the address, so that a view can be kept and sent on.
 */
package org.carepurse.web.spending;

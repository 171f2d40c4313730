/**
 * The calendar of the business: London dates, financial and plan years, working days of England.
 *
 * <p>The present moment comes from an injected {@link java.time.Clock} and from nowhere else; a record keeps it as a
 * UTC instant, a business day is a date in London. Review dates and notice periods are not here: they belong to the
 * capability whose rule they are.
 *
 * <p>May use nothing.
 */
package org.carepurse.time;

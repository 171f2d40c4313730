/**
 * Pages of the money that people hold themselves: their statement, what each line of it was, receipts, wages of personal
 * assistants; and for those who look after the money, what is still to be shown.
 */
package org.carepurse.web.directpayment;

/**
 * The money that people hold themselves, over the programming interface: their accounts, the statements of these, what each
 * line was, receipts, wages of personal assistants, and what is still to be shown.
 */
package org.carepurse.rest.directpayment;

/**
 * The pages of invoices: a provider's desk, the commissioner's queue of exceptions, and what a holder may see of an order's
 * invoices. What may be done with an invoice is decided in {@code invoice}; here it is only asked for and shown.
 */
package org.carepurse.web.invoice;

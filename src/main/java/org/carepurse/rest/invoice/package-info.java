/**
 * Invoices over the programming interface: sending one, reading what the match found, clearing up what did not match, and
 * what is owed.
 */
package org.carepurse.rest.invoice;

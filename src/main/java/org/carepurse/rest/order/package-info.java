/**
 * Ordering over the programming interface: the basket, checking, placing, reading, answering and calling off orders,
 * requests for approval, family exceptions, and what was delivered.
 */
package org.carepurse.rest.order;

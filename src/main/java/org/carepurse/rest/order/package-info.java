/**
 * Ordering over the programming interface: checking, placing, reading, answering and calling off orders, requests for
 * approval, and what was delivered.
 */
package org.carepurse.rest.order;

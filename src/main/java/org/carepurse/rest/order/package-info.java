/** Ordering over the programming interface: checking, placing, reading, answering and calling off orders. */
package org.carepurse.rest.order;

/** What there is to do, over the programming interface. May use {@code workload} and what it uses, and {@code rest.frame}. */
package org.carepurse.rest.workload;

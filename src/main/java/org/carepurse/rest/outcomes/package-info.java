/** Whether budgets help, over the programming interface. May use {@code outcomes} and what it uses, and {@code rest.frame}. */
package org.carepurse.rest.outcomes;

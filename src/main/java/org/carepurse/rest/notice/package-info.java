/** A person's messages over the programming interface: reading them, and choosing whether to get e-mails. */
package org.carepurse.rest.notice;

/** The trail of what was done, over the programming interface. */
package org.carepurse.rest.audit;

/** The addresses at which a provider's systems listen, and the log of what was carried there, over the programming interface. */
package org.carepurse.rest.webhook;

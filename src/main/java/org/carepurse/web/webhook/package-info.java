/** Pages of the addresses at which a provider's systems listen: registering one, its log, what is done with it. */
package org.carepurse.web.webhook;

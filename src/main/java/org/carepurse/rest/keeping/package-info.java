/** What whoever keeps people's money does, over the programming interface: saying that a refund is back. */
package org.carepurse.rest.keeping;

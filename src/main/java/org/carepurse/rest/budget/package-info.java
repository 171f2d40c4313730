/** Purses over the programming interface: reading one, following its money, sorting it into goals, granting it. */
package org.carepurse.rest.budget;

/** The seals of a commissioner's records and their export, over the programming interface. */
package org.carepurse.rest.seal;

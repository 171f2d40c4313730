/** The directory over the programming interface: finding a service, reading it, and a commissioner's word on providers. */
package org.carepurse.rest.directory;

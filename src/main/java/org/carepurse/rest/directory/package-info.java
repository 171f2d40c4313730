/**
 * The directory over the programming interface: finding a service, reading it, a provider keeping its own, and a
 * commissioner's word on providers, prices and imports.
 */
package org.carepurse.rest.directory;

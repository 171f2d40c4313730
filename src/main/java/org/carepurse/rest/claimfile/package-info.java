/** Files in which a provider sends much at once, over the programming interface: sending one, its lines, its results. */
package org.carepurse.rest.claimfile;

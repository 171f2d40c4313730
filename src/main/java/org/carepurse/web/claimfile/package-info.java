/** Pages of files in which a provider sends much at once: sending one, how far it is, what became of each line. */
package org.carepurse.web.claimfile;

/** All statements of a month over the programming interface: asking for them, how far they are, and taking them. */
package org.carepurse.rest.printrun;

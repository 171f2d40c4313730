/** All statements of a month: asking for them, how far they are, and taking them. */
package org.carepurse.web.printrun;

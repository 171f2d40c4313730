/** The page of a budget as it stood on a day, by what was known on another. */
package org.carepurse.web.replay;

/** A commissioner's quarter on a page, on paper and as a file. */
package org.carepurse.web.quarterly;

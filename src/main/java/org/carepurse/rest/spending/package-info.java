/** What a commissioner's money went on, where its year is heading, and the entries behind a figure, over the programming interface. */
package org.carepurse.rest.spending;

/** The pages of individual service funds: a fund holder's people, one fund with what was drawn down, and drawing down. */
package org.carepurse.web.fund;

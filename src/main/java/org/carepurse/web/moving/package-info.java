/** The pages of how money is held: holding it otherwise, with the preview; the cash that is handed over for it. */
package org.carepurse.web.moving;

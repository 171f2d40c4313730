/** Plans over the programming interface: reading one, agreeing to it, sending it back. */
package org.carepurse.rest.careplan;

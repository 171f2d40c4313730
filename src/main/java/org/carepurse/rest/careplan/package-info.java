/** Plans over the programming interface: writing one, agreeing to it, sending it back, reviewing and ending it. */
package org.carepurse.rest.careplan;

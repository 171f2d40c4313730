/** What is kept about people and why, and copies of it for them, over the programming interface. */
package org.carepurse.rest.privacy;

/** What is worth looking at, judging it, its rules and the facts they need, over the programming interface. */
package org.carepurse.rest.signal;

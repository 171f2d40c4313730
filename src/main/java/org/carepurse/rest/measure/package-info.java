/**
 * How people are doing, over the programming interface: what they answered, entering answers, putting them right.
 *
 * <p>Belongs here: resources and the shapes they read and write. May use {@code outcome}, {@code identity},
 * {@code careplan}, {@code measure} and {@code rest.frame}.
 */
package org.carepurse.rest.measure;

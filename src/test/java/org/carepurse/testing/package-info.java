/**
 * What tests stand on: a real database with the real migrations, the real use cases wired as in the container, and a
 * clock that tests set. No rule is tested here.
 */
package org.carepurse.testing;

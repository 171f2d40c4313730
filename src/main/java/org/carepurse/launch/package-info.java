/**
 * Starting CarePurse with one command: the embedded database, then the server, and stopping both.
 *
 * <p>What belongs here: processes, ports, folders, and one clear sentence whenever one of them is not as it should be.
 * What does not: anything the running application does. These classes are packed into the launcher beside the
 * application and never into it, so they use no other package of CarePurse.
 */
package org.carepurse.launch;

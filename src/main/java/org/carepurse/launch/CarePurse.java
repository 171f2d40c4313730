package org.carepurse.launch;

import java.util.List;

/** Starts everything, says where it is, and stops everything when asked to; or does one command on the same data. */
public final class CarePurse {

    private CarePurse() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.read(List.of(arguments), System.getenv());
            if (options.help()) {
                Console.say(Options.HELP);
            } else if (ProofCommand.isMeant(options.command())) {
                System.exit(ProofCommand.run(options.command()));
            } else {
                run(options);
            }
        } catch (CannotStart reason) {
            Console.complain(reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) {
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "carepurse-stop"));
        if (options.command().isEmpty()) {
            running.untilStopped(options);
        } else {
            System.exit(running.untilDone(options));
        }
    }
}

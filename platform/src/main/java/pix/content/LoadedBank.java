package pix.content;

import java.util.concurrent.CompletableFuture;
import pix.bank.loader.Bank;
import pix.bank.loader.BankLoader;

/** The bank that this process carries, read once, beside the start of all the rest: reading takes an eighth of a start. */
public final class LoadedBank {

    private static final CompletableFuture<Bank> BANK = CompletableFuture.supplyAsync(BankLoader::load);

    private LoadedBank() {}

    /** Begins to read, if nobody has yet. */
    public static void begin() {
        BANK.isDone();
    }

    static Bank read() {
        return BANK.join();
    }
}

package pix.accounts.session;

import org.springframework.stereotype.Service;

/** Its owner is proved otherwise: the failures counted so far were somebody else's, or are forgiven. */
@Service
public class UnlockLogin {

    private final LoginLocks locks;

    UnlockLogin(LoginLocks locks) {
        this.locks = locks;
    }

    public void unlock(String login) {
        locks.open(login);
    }
}

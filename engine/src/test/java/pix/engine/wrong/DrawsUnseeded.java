package pix.engine.wrong;

import java.util.SplittableRandom;

class DrawsUnseeded {

    int drawn() {
        return new SplittableRandom().nextInt();
    }
}

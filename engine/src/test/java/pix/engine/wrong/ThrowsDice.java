package pix.engine.wrong;

class ThrowsDice {

    double thrown() {
        return Math.random();
    }
}

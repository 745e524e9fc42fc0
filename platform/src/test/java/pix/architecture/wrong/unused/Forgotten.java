package pix.architecture.wrong.unused;

class Forgotten {

    String word = new Used().called();
}

"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(404i-H1>ZU2B=L_k1)|NsC0|NsC0|NsACqW(kYECTFqVUQQG!U8U{&D_??N<N=>dD;%L#cKh3Jn=vZ6p|K=lGznj
_Z`u;S#3U=7Q-MaDdXAOZ3j+*kg9@*x2~W7(URLB&5)FfEQJ-Ji)Cas-sa}5t&K{mQiK)g$v`9kb~J*hciwU4`*cc#s*n{xk$o_p
HE5J<0aOj6pC32Z&$$E$f(q883WZfFsYohNhQI&-0gwPF00X<%6aY!;Kmb)x1p!Y$7`NYU`WfrE`hrnH-I+HHTb*{Ok+604?_MWV
woy8J9Zz^2S8U9q+|H9_5hQ{|J>Fjcce{P1UU=($@%7Vo?q%<_wB@?uR61lnZQkRbZR*x!4dm6#vahUH%XpHnr`G@g5+hxE;p8<-
?=Q81_gzX)ym`KS?%uw%G!5d!t16?QU~>!)q1Ns>ux)I$Z=U;u-vc0!J>K>`dVRWcduSy?s&sK6d(fS<R2ed|+blld&W)_KnRhyN
gta>5(?Hf`3vR=?N^5%=r*g-!Be`=<b$4@gP<v|N0lRudC)+_^RY97LyPNFg_p#|WyLL($xbE+K069ZoH1*KsAhsF-pa20uY-z7%
Urx9HPrkhpt>UTd!(8-t%<T@2H&0JbUX99+9ViO}u=j6=(vT@dyXCI$mn8Dt@4oMRyM6ZXJwB8Tb`=PtNOkua=Jk8tffrupj4dEK
cDT+GXcMW+xrw2zXmA{$%2FL$T4nFNP;=O3gdcIq(WF%_>1ySsyRu+r$2996=dkPE=}%vH*33KrSeEwPS*Y5++Tcx_(B;JTJbSE}
I(E&vamgK5cTH*BZ%&6tcK|3CU=y|VfCm^NX=~eP3wI1=&YJn)9U@&Q4K}^+dLmC*>!1#{8AVBb@4ofL^4n^)=x8^%mtq_4=?*ZB
K8gk{L<3h)U~{U0_uJ@vKBBk`K;+5=8(U5H&~?t*NK%?D_pb-nr2tQ`0F??26{oEduD;(hHu+tq`@5tsT5G#~0P*a`9+Hyo`eVko
T`lnQ&BV*-V^{zcD%&@=myxD~BvII4Uo<bC$xh3;_nXWJ%gdtN4h|-V$9YWJd&;as1PY@z)@;Ps*Kv!gP<CZ&S~o4z+Qyd0r@glm
?)&Tqx#E=N;iiHBf&yp=0RSdOB*3Sjn^PirQ^fLRPbmEp)EZ(4fe{EyK{8}COwdI=Pfe)xOw@XV(H@{^002p%Q6&;(F{zQY8fl|X
QRy`G2GV3Q4FCo}(VzeXB@#qx0%*{lrk;_CdTN2?Jxw$QhpDHi^$h?vP}4vG3W$IR1k*q!lL?Wa6!c=JwLJi6nunzHO%eK_WD;p2
AVB~VLSkqHnKWp~H8j-NP-HZEfsvpz+=3^c_F)i2?`$9R!YUxBf4TsGpY)Xw|LeC2{`f2k2%-L4{Qp+XH2>2dPt3uu-H^?+{!^BI
G(Q>@qUG`a(ezLxeJf2hkRd(bpr9WA{Dy2SxB9Y{<3>Zriq@L(1OGLa^0Eo3H|>old{7pn3cY~&^k3({2{-;>Ac}pqdyT)}#11um
85FuAegzN@Ldani2BmZULZb&g%m21pm?w)Un=7GC2x<SPo=^xM03dq+kSQum*N&%MpHDq-a`4`tvwOH5m~Efh`~SXPbN@f||9(x8
5j(tm>SfIBW*KQsN(91cLTw=`gTNp3;6(ga)hAC07QquMO)s-C>CJ6L4tOX@k4ravkqDd%NGK5b)2v|RSqgHe{!}kFPWfH&qlc~Y
JAbct^B<r7fY4(IFdHRwD7t2jAZO-cW&u8dXx&&yO;y6>m;E$>!NCM|!ncH&NRv<7_BeMSQ+^hf-B#AvaQ1(Pr>Dvj>|YLl@$&5(
z{(QFqdj>q_YBBAM<4!OD1LY!|LILWVfcL?|F)EPp!xwofLh8C0(dXOej0~cE=O-}(B=&MzR2byp_?Ltw_%5X+<Q20mr<KHymdyu
{i==i>c4poH8z;5M!49d&PpI+E+#b|zP(f<rleawc+l7=kuaaDv}O>QD(K&7dX<3{-{RB~pW4L9S%Q$CTXFOWpR_2(Py|E(S+p|f
fZ_Cggy-tLc{YxpeR|RaIVa|-#gO!^{>yM|Uw53Jf;~Cm1ChZW{_Drf-faAF`Ft>L4me6&1P2Tk>VR)0pZ)!x2OU5%8u*mN|3Zjy
Ej!CjP*`vg_jc@ua8W_41ur=vqjLxQ2yYU3eunWLKG}}&AgKdyMXYm$ZD%56La7TiMLvW31G|!FH>+(MjvP}!L2FaDrg836<vU^6
{+hF?@bBtuI(4eE>uE54dA<O@f$=s*tQGP@1T{z?;H3%&tvNqM{o4R9a5FdX^tXIz4`oID>L{Zuq3Hz#e9k`;@PopAN>(Kv3I{n7
K_v(rB%I%2RX}<?%u|m#4sM_h;6UMklTrmL3~H+)IsagcJ<39Zj{Y!pkR4p8o@<H$0%)L(+n5Zb_d^gR$trij5o)Bz1%XlV;LE4G
qGEsoK#lKiI<>=zo{#!2>?g?14=9CqvYh4ldiFiM&I0j~%C$Z949Lb>PIXV0(&ze)a}HU~x(;2RZ;q$8Wi{F>$N|~=ff7|uSx*;>
DB}Tt53!;X9lu}J%tdB+g1G;71GAwZT#Ni3DfEA#l*tswxOmZe_WM6hs1siR!&CQy{xVPff6;#F4q&nUKj5ujo?Xe&(Sc9H*t?n;
>ohIU5qYZn4Tsx#r{F+7`Y<Br@~^&flInSN?xX*LmFmD#?@#f#Qz91`(t_kUz9jEJtBGY<iMUdK%93e|99F*$?!AXUpQjNnhoEaX
r4c*HnMDdbIu7{$i%t=45fMrRvZ()UD9GgptICW@9V#VmtFINL<w3=w3?T0eVHd!rb?N1t>&D=-w?MNuY*>hON{D!$VnzAkLo?AU
=etAJy=Z%FEDAXS3PCd2rVE7({2}3bfA@auYb#+|c#kOIk+F&a0W>@wU^It+y~b}<BhO-d`H7B2V1|Iyvd0z2KlZ4$q3n3Vz~3#A
uNh^kD7pPz`u6F^jOkOvGZS7+{j(<30KlKm7@}r2xA{UE&(PyT^pJ$$Ob(FhNqXX4$RPrGYfDD7`Aj?bclnd6-#7Y9aa26q!$4OJ
5Q0X;a-lcXNUM^eWQ>k$xo<efQid$qAAKyv$sC&dzU|I(0vzO}ELGT$#1cUauC*2p7?MW`N!%VD$Lq(1uZ-L&I&bau%nkrbqHG72
@_{XG2Xm+;B2t#RtdB6Q%bPVMt;L-mj3rDPfVpf<;!y6Qf*5D;oH#iPCYWS$#VUjcr(047bgW3JNn}dq^UXD6$?Rw+K@O7#vb|s~
xYSX_o`Zv`U4SU0Nb{V86;TSqy6nSvl2OE+SfK^d0WQMJcHU3t)>rb=xb`3SJNrHIz1xnv0Hc=<Pss7{;;3sny#&>fLo9u`{TKIU
?F{@G*m5UnU;${_m$U{=)R?ziU2R@0Z;M~q=i8jxw7Hw}cQzhHqzvMQLqp=^kZPF7?6J{+7L7KQ$ivt?p=eBjcy1ls$%-kG@nA42
3XW}O1cf|Wa`zO1mKRyH9+Q+)88Z*{8RhwZSH2vw{uz&JSoWNr>r{xtU^k~$5M(cALPHQHYk54)qG>mR7!(qvgc(omFF?qU#Ti*j
$RzHD<_xz17zqUc&2{))@xlX5g85}6IYpB(%ACRbKkWb36%bHF6n@FYh(8W|{<A>Yb{p`0Uw~niIh-pBpO{A==0;REYL+?$w*9>-
67^AFB&dSU%9;L#;6(pt=iShML*6*30AvaQ`<H6C+FBYMH{?u`WR#n8anZK}AabP5R7DAb3W}jK5M+fnFjGH408@dNS^F3jCJ=&1
RNzB3EElPqnJ?S7`CMwSM_@%qU*2U=IY|Q8TtF`=2eQaf(U7BqSCR^tqj#DNc5els!?_=`U!sIy`{jZOfC&&`QC>P7wKO;Z*HGAV
7>VUJ1yl_LAw$1*T(E=^moCj}O4D)kRy&nxD->ZxBJxJEKxO^$+mDpA6y@NT4n@ec*i5Seoz75uh<P}cM8r^V^+Fklh=Syk83}Mv
C`*ogTX=4+&gE}~N!d~XK`?tLR4Lpx@o*|S6~-<GtA!U5nmh7z8Vt=HoCpd)R0JpwY+nOt!o+yCZQGIQ#jB&V>&GOR6$tS~m4J?I
6=AXeUG198-#)Vqew_21)R{9VTbiJ}#QNU!fz&leYQ*Oy^FWA}N)!bY_P3Toclv?Ox|mlCC_ekdCnC0TJe-GAQBjDYX3#dmV6#J}
F0#X3cIIV>o%Zps5&}RO7_d{VP)vlAoRITin*%{n%o~8&NnwaEQ4vLAB8cz2-Rsh7boDMNiAFMA@MfZx(r<YtZkWtLR$B9N)TFlf
<{b0RJBw)%Gde895O5Sv;Tw?Pg^=7kQNam4A1=}seAPpRh(>ld4?^o=I0TYO1dVHZTbyEqn2|4VE_=ulW9!EgBStkFbs}SbIEAIj
xDWy7A<RTt4(D>jhd*l;#OSF2@X*prZagGu)gL59sbrx`>xK=fP<V>9B%!jW6O(~*n0!RQul-Kqk$M1#<NzF{ilPVwJ0$dk07UI&
_HuR0#N5qw+_C1^;wU+4?9|c;7%t@VL6<_*&X4<=7yQa2$<BV<N62*!JC8OzsUokdD6aL#C0@s&W`k~~W4JdrsVAMVs0q;hnaes<
+VjX^#^(nYa1w04Yz?IFlDcWruW33C73;nX`FMv!Q5jmqL_vyn=czd!eRw$?5aeHnPW?5`6XCAjIaOtDUzI$~Xn4K!QWYI@DXjsd
S}+}C$tyV_l3G|=l)XZVz{IH)wquHgL)pK>H|;0vIsYB@bG0Mz&UyLfG;kxKMgqb6_KP2mkP|mE3NR%PMOZ&jaio(mHloq&sRmjk
cQQVoT4WodhrKjt66vSF(bI!_d1YOTq%&Q%Omx&wP*Jn<JM6)A3g5sKF!#E{;&Kaba4h$I@ecRx10(BkZ$P%niz#Xdj1*pHZcHZp
{V|(uJSkJ}r);Mzpo>{PKAEjYoapG)%(GNj>8B+`#vi-5&tm*c&JsnQup2`J;e{4rTJ5$Vm>W#sH9=W~LQy-H52u$@I~xUO!Kap|
tTavKF1LP9yTs@$J?BmXk&33-<Ni9sRP39EgN6aU?H76<Ly2t++<mb8SpewiI74Zxcud`1>7JHP!RjYL<q?x?uSB9RewR<^Y|>{b
a-9<uSgSaLiMONOf|<fuw=&fcR7FLCo6Da1R8_<{PYB*J3o5%qNr|K)^6gMqedu%A%9YX6jN6XfiFZ{`#g$;Loi+MOoX%^?m8;tn
cxL%?<6j>YofPPzqIq&O)kQ<~PhhDQZV9%ba>W&8@nYi?t~@neFs)W?#KCmSiQTMR^K3B=a<5XPnh`;DLoz3?LBr1U*517_3t+Vl
8B%(@X<0L^2o!T`Rz%YRStQ_!iCsmrITyuTV*?sEW^igJK_4Pb1+Uet*N4ekdOJRxeu`Ij-Ec>p^fom;p838V?_AC4PEjdT=t&0i
k~Ci4!UbNmQrk7PBvd_gIL}^lyjX(V$2C%AbB8@H8*!Uvtx=_U<5op9I_ASLMWNa8JH8S`sG|xaf7}rF-2Bg-t~%)sc&W4=<Ow!f
tCY8;{nt7M^*6@Y$x*?IO0&mc+`8dptpf5m<#Gv~y!z^A6j_bZu1J=rQ_!Z1^f?@Xqn{mMXF#5d+{ZH__M(hV?0g=3+e%vFR!q@k
5$}1;V%f{4M6_ja*G5f+J!M9fXQh6ELY5Jl6yC<it1mp2xeLux;P?oxa9ZM~GBrpEg(R3DAI3tN_OyzYhIc+|T@mNct~E%7iLzYJ
JR#A$++e?#>y2pW=G@I=kVnL-Arr@U>vrs@Z*!~?K0HfnS34X~0!LX!MrPZbS1Hm4Mvl3^|6KXURq@}HPs)gvdS;X<DR!G^bOyS{
NNaIWOb7Ve92pofu>f4L!N~>{NY~2eyX!#Z7(UQ%1f9LGNHv&wE7l4cKSA8wo{4Sp&#x^II^&$p>~3Un<u0{Do~Wc+)N8mW;>Bje
FhM9+Pi@#o?I($A%=*22NfDj!HhTUGeJ>E);o9>fmJO6ozso&N`5GB>uSrffVKY&*r^G&kTntKk-KbR3sv2DvFI5p-yi53``tw;*
2_I4?Jba14e=f)-L0QCuZD>$LTX5U>Qo@?ypL)#6SNk~r&-{x<{P*?p@93qD`$aIy3u!Nh50?sNUJoja%oTZfvciYZnm>V!#<OSb
oJP>5Vq=2TqgI|QD<vd#B5F#=_rZv_eYbw83D)}GPIo6+lr(zG*TF={Ulbd$!kI=V*$5D6RaRT~pYin{*8j2bf9d^J$LUDt@q`8*
Of8o!AH4$-PMlWdHa)LqS*W<zi%5)aM{L9n2k?@o;mbxI+pLLAPp;?`=88`V`H<ifCU3%U8f(stXiuc1k3+;u9lC~K7+Itxx~%)L
Q5}^*)@xoO5LL8`ebTw9Ovz0N479mWQ}TAloC(mwP`V_#$PQ!#e}BRQ2ryts*#QUImW11J?PYn&k1;2gG?=3=<4jEJL=g6}>ghW(
8INq=zWuLW_86eEU=0{#0qnq9rwu600hdR$`+d}jp|p~t7-k4tq(qYf?@U~){h*98w1p+MN*hQUNKF8f8OC6Vm;0wxy+4upb^~B=
DK@=SRs9eAH~2_7-fZ19Q2>Z2ki~mC_Gi=Y<DGuX(A6DbTOr#fX^m=ovmAGkJ@)0IzS~7Mzjjn|?#|yo!xxUc-fpqFZY4M{Y<xab
L1IOIw_-kT1Q6f>#0;RYxyuoCl0Xe^^7UdsR5eiS9fx0713|6t9|f9X1}v(u<2?}D&ZwmP5YjB7R!>CNw#^}*A6Pq+G~}XMjW=WE
u7_xg643<?R=YdN7CS4!D`&067-370$XV6IMdb|*D@F8*bx~tdo_o@?CPbI{rZdCV)Z<b`w9Wu(5CNcd@t9EaVet4cIQ6l{Nt@@_
nzJB=#=<Gy#R@!#fvAr@F5vf}t&+G_$CT?Xq+ZaA8JN!#)2ij$+QB7{uD+ZUm(<}BkupgQINj2R=?$GsGw^EU|M-TVW&m#W0d7)(
mqt3jAS(%^VZ_Xj0<58)#@-6xJ2|Skra#s8Qcirk89>121dc!#3C04<xi|@?79To5G89gj&Z2r1jWGRSE=G0NMORedKSDpWqmiI8
#yc=h|F&pI36J~NzXb?V3o$F*{hu$vNK#6u+hm&S{!gTK$XDpwjwHt%Q;__5r*lWYhuEJY`?P#)u-28{R^y{qZKqx(qR7+lJ-G4C
=R;N(J!qntlBQ;4i6AD##F&OdV`KL1@(?1yUTUg^K_iAIMl05(o=LZJ8lrwHT8tYuD+oIuww%ZC9XH;r?`*oVVDljcU;5^IAsQZL
oH@CxD2ax!;l{SA$%e!uk>nc8p^*~hl8}PwG))KN2@4B4p9emlL+Ax%LZSD(`g*;_t6h7FZ$%<Pt(^EPZW`{M8-=^wd95{6@FSrV
rt2Y<$(3mvdPEKxM$o*$9B|>TtqI&<RdkSc{OB@3ZIy(kq8MSrL~6K6_MWlShCP#ePK(Y(m*J$t^f3M2rzA<o3%__K$di%9sgWat
>!mZ(n}YGY_V+vR!1RemM`vpeoGeGl&s3$=M3hM%b{#ewGF+<f%JS(ciWCrN>O4r?y3tsZ)@8m59+0AYam`0EpP+qNt!v}g6(pb_
*?J!B0i!9I%acO<q&VZz{PhZk;}l;W-#rv=&2Zhfk<Y{Vne4$F#^y8v@gPS6Fl_?PHaX#80Fp-}eksGmqeyL`MQh?a7!C{5h+iS*
d~_d8d6}`(IOvLM|H|)Xrq0`GoKgV2iCwhaWv<wfL1V3h)OcPxX=;5k735QcVV{G=zm{6vb#$wL6gpQ}J$~8LK{r7XFTI#VOEa*m
kN5ZqM^gLEW*%<fs4l_O7;wgN=l>yon9zye!@BZw3Qhpv^x|eS9Se#AC{U>t3pYg?{DXmKgqvpIVCQf)>(SZ0$H`Q@PS2my5rse?
5OvNfqM86gLqTv}<?>(BK9)p?r6u~d<A<q{n^1s5Y@&@L!H1=~NJIxSV7pub6U-QWk5vo8XF!wL)WO_ljF0IJF$jb%D)lkO*&<1-
&`izmr8J&6^CXgbAbfziQ;F}AGzdW(RZf4C$*J*cx%Ye(&pKr}njy|W{$_<gZ3KhtP4#V79+7g_W$RwPbPZe!4=VeB9n>BD+iP>l
jDunD08Yq(IA!)|p}fTB4rSr=MLA+&loCMpk*R1aL)8TU9;kvq*XJ4TFBrwGG1-7(i!e4W6Lu||Cuc?ZMFiT$A)un&-^0IuUv4OD
d$7e;Dy3iotgx@B(?!+&K6wLoM3+vvi^Y<qo4yuMD66qaf+Cr?q#=^PdP|3S1bT>4BbTt@g`1`~9fthqRaF7VJsDv<pLmo(<R{RM
MZX@+=4@ng%Wq+Vwb;k%@Et0T(VA!EScPJ-=I%Y{lLP$+<9@dI;Vj_RcTTEgC=tx55~=B_GJ`oZbt!J<e(c_=iM=5!VnvNu7u>!G
8>`fa(wj;9lwsobg=VJjc$6u%8i&jYLw)mA6g=2^!wCH?`27;63v2n_MLB*xU&+&y)@iZm)@;A`yVJ^&;~Krq$0HbVeYrI<vstfF
mBljik0Qg)%dWJLe*yzATkNdd#Pjz)!gG}sfeul4wzGT4cWV4zhx35YfR`d*s4Q30k~2E0=x5S_0{r2}QR*Y4dc8ee;v$+7l<LVy
k8q~wvb>acQ9v!4Hddow=Q<2f>AU=y_YNjHMI+2jRPMg>kWVbGErES+icsxetiXU|xg$~6*n7J7dA-u)Utl%l1d##s75L4|(MSe6
=_qhaDTPtYbK`{h3(QPPw}60X1Oq@Cpt<^`P=#eMs9Rk^Mn*Si3k?YZl+tu+W+o=bs*8#`xq%NEt?=0t@mWz#vBg**hVGzLBLcwF
Idfq@28F-hO1r$)`#A7@Ikt!P+UcQDA`vZQv2fLeo3IxvOqvknDGGl^FvelhA4wgtLN9PU*nANL#Au8k$iRtoYi*Vk0Tf|9&ol(t
MriQuiPc5u%Y%)4bM>-Sh*oj)rwmT#%QLOC;jw2_Olc^b%X=9q&F;gI7{;@^cO6Q#>s{Mhace9SzRlcG88({3ZvFOR?t;;l(7YaA
&gZ<+|4Y*W=}12xo8dhjy%^3uKJXlQDcvB)C<&b6I`JY7=fQ$`J{!UG(Djlp!a|@^LA{I;>2$SXASeT`jVC#+Sl~GyT789u&UB`v
>1l}=HvpLI!8oZ#+R*glTxt~7{`8}WZuxiYZ}UOem%!sRM5?d}0-B67G0T!L!q2M@^du4?zQASPX*n*LYlBX53I#AoWe^DQLBtM6
terWbKh^C+Keyf#S8^KJ^2$X+em$2+bzN6H*hf%;h!In4C<E0jaeHx{#%5HZB~1%1hHotqt2rf{p9pRvkO1-u1N%U!sS3S2`-HI{
oCWVX{L{C+fA{~7-5#?C=CUW705kk}fxw9mLa1fSlkk2Zh5^=NMF9Qk()WTG$S58by|YzvgU%Q8>ZmeDDa&9&k{l=0MTk?HsuTSp
Q{d%(*6waJ3hHVRxAKypuD$j9z2}83S@qq*9TU;L*WKL@#v6aFn2i0+ckbh>2>U^7ck~h*U*yTlVD-#+AMP!MPArl?t@gfYINKw3
7EpeNZueRDS)wS@U)n_o%^<YNKR=9xvAVra#Z30;*?#mpu_-|Y29Kh;{Qp60!iq1`jwX5rh=TKz5bR*n!KL>S2!j@%xov^tXZjg|
GcvIWh4L+;=Qs}#Rj^co7Qz%5m_fl3@(|L)_W&ILiDA5~9+aO8MKrzIAOcpZ{#HtUhZZ-1G3%pQ0La_~IR!`{f)ReweqU)QK^%uD
rUNclRa7JsyyVWz%%yu75a7v-33!;P{RTiJ5$5@UKP2EoeIhunWLa%?rNKlCmKbGHp=xn?tJeK5)x)rI1g%ycMKem40%|Q~aw;!}
k#?TG02bq3{M;x5SqixDf0!I^7IaG|Mi5AHVYY^^(m)M(5M8U)a1gN3As8sZ|5d=5`uzLL{J0A>;q*Z0#MqY;;st#RiI<@=Xu`2C
;f{7gAOna$_p9JH8YL`|M}@z-{)dws6N<yY%o1F%7ddw$i9|2npMo#!{LxTtJ9ip`4cygSNOdEWhND&DV0GgyB-ivf2!6%)L0E@c
t9#<(vqWgSLP^Vfq%N1b(98L#laF0q{8R}W7&#$G4a(x$y)&v-AlI}E`Q>@BVQHqi;W{)szpT&BQ#DBzF#jKaoPP20B6@DJ(>nwW
F8S%|lQx|wcfj89ffIOa&u;Mk|KI7e758kzTR&ml##-P)hDoUGWwMBE*gK^IDh`5AkVN?{f$!$24D5#dnuKl$*>$kQX{z5SFB4q>
9OTl8s+E*Hiva>FDd}x*)D6XWNO8UWd@@mFAs!*ZkGtjIH+5w3l^btRhxw(l)9m^d$Lv0{BKi4?HIYaV3O|#Cf8RyASNq>{P|gDk
k2+C9oMQ?<-}C6)e^;9VLjloxFyotnuo^tvI%sn9VH_n4{S;0t!*pbj>^mw*dVKkq`{cyfI;_8JI6qGbYy-gxP>{vK-$Q6}W}$f>
<kV@UK|(<IaFdBIh2lEgE+YJ0M^fx<G8XzkuR$jG0E2IncMAbxZ|w#Am*9b_J&WtW{9O%4G;lWV$_8|Cw_y+^?gFMJCk}v+Kh7cy
1FX@|pg)eLpn)ZUUjMB+c;vsG(diS%$Y_TJ0(L%>@cndP_^>ER6X$L=L4(gJenR_^Cnp#JX+Yymfp@SD!Tz712S&Ni05cYG7gX<#
lh8CbjNSXxyh_9-m2y|;L-F!QbA`6P$|b=1Q$LS(*1cVNCafe>I+aI-M-mD?GS|K==b87LebCRrWyo3f5OTNWuP8snN@9@6RCsfw
IgUhkwk5kYJ4Gnq^6t4{J{KBd_m@?aB4v0WAQCZ(fr1LyEY_rY4J#+_sM_)olBQDkJfxw=PU=bs5?qZ{T^<XNs^E-anf?Lgpf3ui
Z~?6?D+$Ol4<gq&AaV<UMV&XAj>qRHm#HhPt_KV6wP>gzXCOp}5y5cdohjWl7|>6BAl}XwuH5IG!v0G3B{Wfk%6QB*&iqTU0xZ1J
aF+d0HZ78D7%<5jz*Jk0po(%7=`fUJQaR6I!Frv?6()*}Sz*vbtW>G$tt29o0*n#>LP(`Gd$43zW5yLFsflu<k~k5y`0GQ$-)>QR
qf$?z`&DYPK{W@Gw~Xbw0Rc|c1t#?pgVrK)r6z6Yvyl`y4jb^rZA?i}sC-U>hpqUOyRC}a=MK^p7}zR`*VR@pV2lbU=|8D1P^Iu~
PhDz%meZt=<Pbp?24(6<$)JaA^=Zni!%rO)miu;RxmsJJy8IPG-1qrF;^B30+83E(pmp>4uM)dw4`!uV?H8VY_j4mDraeVQ4Ao^N
F1DA2Fws(NrK#ZI62A)6)}2+h5UNVpoMp1I!}|YN)m1MKTD*`fj3j|ak^2YLzCz<tUKU9V`a3^8ga^~aCkk&jG1le(T_C<toh=Sy
kU@_9U<~mJyHITE|6>hF$X*4g!IM(^s#x$M<?Al}BfH8>N=Zj5S79JMrMZRjtol|0&h5<RkPBE$9qvbVqwC`OpXK7~;~0tBir>{f
k`$p6;e<#C&3yBe(jcp+hhHBv+s5t`sn1?-8sK3^nUfci$xG5FiY#v4W>$W<z-cD|_Aq7zHZnYsOG@AnD}hCeJ27LgI0LFwk&PTX
paC#o*AM0T`1l-chJywNq>LC0!u&#~w@EYT5$B>tBqE&DAW};YqiNn0!OO%>UP60?(lnn5$L@;>Meg-c!aaQyV;ps-((IG-ppek5
LFI2stMp-R$5U@*cfifWjujppRO{rRNP$7b)t^a+XR^pJmZnb-<V$4@;G>yOtmo3w63mfLx0EJI4dQO2QLPyQlpB!<Q1Br|_-~kk
M-X*U@H0~E0+Y?~hN|xyc4(t5m5|#d;G$QHiwNZ-5*l2*H&m5BMsmPB`uZPr_~!7TY6(ym>3ad8(Hr-Uwe-I@ce~cqk38R0D0JJa
vp2DC!xt4;vnV&EA6!gNNxohhXy(SU8JLp;3KUKPU1<U<YTe?-q*IY41*ooO&kpf{CTmoq#V!<*$R)t^Lp|=xCML>_L2HSpM3+Dt
G3d5%T#zPP9hnUbF)py>{rKI7v73tZxg1H?WK5y6pz3FcqE-oS>1y^(?97B$r!<cMt>3M4OVvw-du{vchw5xVAYiW{6<oj+b+c1|
WDbRu9QUwF6xD#V@2sBWKsja&Lj=vQMOYNP>Au2kOD!uy&UTjCS9{jrYm~iI)8ic7VPZua;^-uPlo%w>(T5m76f>^xLy1h#%*4($
d@!vf(vV(wjrGIVO$;Xa#d>B9Y&6A~HtWC$NLe<M<OvlC#6VN3tjpWqI^yzp*(2h1{w{MSVd#=i?me}H&U0}Z-UkDl;Qy6vpa|7L
fg_DGs!q^Q03!y(NJLabsHP)0WLm{`XwI(qBcUD;J~Nm*8mWi4Lxzxa4xoA~nG0fQ0I9*SG<o<yyPa+pXMUjkIGU$DJt4rJ{~YQ~
pnDsXJG0T9&@|17;o6jY*jx`Imp$MBd9nbogHnnqY78apIx95UaLJm$i>!$UK>@n-T@y<mm;EmP*<tN<nt#T|(*w*xwvi-*xzmz0
{fYy#%T{7y<Sg6hi+m;_(+&Z&KO!XkWH=i6Bdn|>9XQRf*_^9B3?*Y)c*@qr?t!uu9bZdisuF}9x5<|LI<s_Bl^#5XIZA!hc7;gQ
Q0NDr7LiUNQd~GR6D@pOTBz*<P{jbDAz+Spqm8L%W?7`MRKgS&eYaayv<8t1_Ja*p)P|23mK-QDUDNJ(fqSlBCZe>}PZAb~L(u^a
6i6O(0Rt2^wV4eh$-#b<B?<yb76%`<_h*-#_Nc#Wsv;>ug#khk6hu&{pylPXwgrxyINUEwRi1XJ(UDjZ0V`+~qeYcWAu}jcKy}8f
c?ZalpLacKm2!%LK`WDc_t;Km!h#oIQHMdl#D1!Zr7RqRP?V+J+(|JT-(bI;Y9&8*Es5jRC1K*aUH{1G<Dc4HAE(ON$>E|5L_wW&
Ts&*L`d>i)e2||tR0=|iQeYni<d2M{`Xw<=3Mv)^kFgQN>r0Ttf=LvuYMsSyPz6=af%~`e-=N1==Nf=~E>tlSk=Ttx_qT5;!08lC
N+zw<mamJrso@J^Itj^1{z|nr24_*kQ%O;V;Zu3Tbl**b)<sAl76c3wF*xW(q1eGeKz2wP`VH>%#^uR*8)j5(A(ra}v3roFbDo;{
iv1^C+V?Uz*I48c<s*m=&pGv9i=yaf>|BpMuPx};?s*swVLzFkfTHW(Mq$8jbiId@^X6l6c!W&|6DdLzz(j2loHGwu<H7EK9(Q|T
uBXi*?nrqd1}9#V>)@cwaAEQHpet1jQNs|%Ar5R=hNZ)vMrWwieiR@^Gb~sbj4{^fp_VL<V>r{>9bw6XM^i7~s-fS$86MtU0~o3Y
NB^0-P&+XQhV8Z60I6UD2z9OKa6B7zn4DWiEYg#bwm%P#&*zw%SF2sZpwkf2nAQ~O9;6}PwL9E!vi4SK<3ZgZgP$@<A!aAS?&uuu
r&fsT#dgqOU?HA~F{AI{Y*)tR`cbk55GakG#*vjB60L!@fCS1PMl}B}rZ=_nc5+V}huRg}0qiaH&f`Obnf-GlFf>9xC3GMm-_w1M
n1~a$wcUb7fB*|HSA_v`3Jcfw{cK?Jb8^p4g*_1M#dL>p!I=*X#?ubEl!1V*jb#f`uBnz!(q-Lwvi>lm<!?6|#M>1>z`=fdQ|jSD
A4cUOV5D&n;9RSwhzK|ZGe_#qL~>WxO}0C%SZ&&4tmvN1rYC+oV2=5k&W|iJv9ptZSdnMlYABoye3Mq^LA|$p?F|Y=K{rF8lmw1S
f>IpFfgsGeTv-Rk2=Z&WC#)SF%10rRNRsq1hf^JyjHS_7ZK91xIqcbrg?Amapftq-zT42M<vuP*6x~FHl@U#dRGKjQD+vcxHpksH
Fm<e)4yjbr1HO~dwtvB<k?Meo0N_xd4$4Q;!UzO_`LZfrwh>gU{uGk(7L@8paVHT4!GnNwo?H3eedV^5_yr8Ek_7$56Vjk$%Tl<I
YMg?yz;FB0OO3n4UEzaN!zWVlE+NGsSw$NyWCSwUZnwU4uwW)lfvV=7gYd=A)4xNSAJcxUL=Jxxi&@*hJW1;~*m&ocJ;%S0gfWi{
Gyo?WJc1{3&^=TL6}pnNe-2X(Pg;+d$Jc3xI8ZjKsT)UER~|~h=;MikK14)<sqb4i?kXoGSnGwCAA>Pmvs4kW41^vl77txua@Xu+
4n(|mcXrRQ?-C3T)FnSW*t_;c5hR$xFg^NNmU%((_SRS4M~0&KkPatkVAmLFNlDM|*|J4P{0f14*&M#>k<z}oB)klaGvtaM4Vpf_
sM1s(rMJ^0kP#;SP{}0_Whz$jfz+uYxKczS8GkkPl<lg@<1-E6P7i2TG(t0Vlq?yLmn=Y(m(`W}_$=W<q<RWEJxWDfzhJy5Vf?*u
PDr8sC2=|$w`q7(Vw46SizNdH4))CKB{@xOTUJ;O9CDzk93&5<0`rZRJ*0@|?%-7%CioRDR*NoKiQLXh(o*N!!MBA=av@s*mdala
{sqbBMH&R5NO$HJJn<TH8a4@KS=Th)oq110eVK4jV*b2yTeZk1h=h<F5#4NyFhal7oPs&1KpK?=hiNt@!a{h(0BMNu9)^k3%x+{R
qE)X+FnTN}`LM2$FV)O$hlSP0u~YHZHaCOc<Dkza2*(KhcVp@6n9N7b9je$u{=`E+K6A0U*)fx8GZTn+bf7LVX*~giJ>_t2*PF4d
EvHb!qtS@3dxy@{anC&jc$d!5taphHq!n*t;`aJ{ypHV$T%-}(l4mzf>nw=%u5G<epP`$2JI!7Smt)D;@{qn9esW=anv9RjjGaJc
0v6o=M}Wzbsm;|fNf6|LbcItt9>SB+M}MYU=O9#m$@XLy^xcvM1{iIusN(ru%6FT!SF;L3f(gQesN;Ic0LSlI8PKAjho}tWgSuWA
_XD?>QEM5Lu$K-G{SW$f(*Avh9<b$4QUwV7jH|70QL422qyAi-630>i)l)^^MaZ`>ss@&_H}6&O+DwVncoT(1^^ub*shCv=N*`K+
JsHcsKo$nxRZLtSt8uFv8T0|hbSMmhM47P4GbRiU57zWWtrq#zHj>Cw*@No_#3>Z5Lj$IP**$-YQsk^3-=Wg^M@;h0F~R<hID33H
E(vH}Qeuf-c}pUo3#OKjs~`%>RF~E|5OuaOFzZ)R9Ntlpp*pAvP-BKKfIIa~2DAW)Ngxb2Qzwa{Z8vV>(Gm_x4SO1a^ILf(6mekX
hO@a@!9p=IAjHR-M313a8Z5Sc+EGL*b;5|AJuz=RHy_<_A^wTqMx8|&<@|K*MG(5i;z4&kfCh7&XmyCB{AqhVlOsrLo68_P@h`G`
rvIvA7E}<GVM(HqeVAZSLCoD8p(y+>Ft?D9X5Qvfd0UHx)<cnTkb&$3kfyXM?rLaZ8<<=N*<$AIRca^IYGt(<>P8-?E49aHOiIGE
P3SS-fv}Y;SK;zprpk*yEi^=})`Jv06&lmvSQZ?JVoDHV%e^HEa#oa^HSo@(lTK5S?5YOJD9TN^D9$7E#V~%FQ*Xw&r-M$f$pUZ~
>-a|3N+LD6Agz*3dBSt!y{T#=FrfjRNje3_#Hzdosl)T7Sy2OrPO<s+$WA-dghCC%1<GS(P;}fVWC4g-rYr`p32kBa7|=*vtU<0A
HwUm2jL6(&<iv9_=wolu?$&nDrhzf7UtRnsR3#I6>dj#Es|on*CP19hf|CH0L#fK4fD*2D$;-dnu690x?49nni=JHzp`$14SrRBO
1lHx1t=byUj2Xr;_SB~sF`>TYs0?gCusj)*Q_A#O*JofsvXPY*BQ>XrsRNR#BZ3u5Dyouo*`Pn^iDGf{ClZzD=_w936?x=bmF1ai
i5%%EkhHU{0S5A{_~wCcJYG-OFjCrDqQ+77Hk}2v`BEtD_w|O`5=2rDmJzkH3aXUipb~p@Vb2#Kidj;U<l`>_(pVIsS%uNTXalm=
7A)x$n3q4Ts9*0px{o#R9l&XtlqblGmJ?J_QUWHk1D>t`5j7k`hviVbf|Rl~X!B>SATXd_SG=og4=aUjmyruLhX)+m4<1|Y3!ADI
1w~}sTnb&q%Zd@|Wa7SjL-FMSyxZ2jKGASyC#BR%=jYYjY!{K_LY-hgKTv8aOxQmvZBZnfa@A}L3pH#L0A0AA{&3U>n3!P6(1szD
;elncuJNO2?rlgWdmXbhwD@7IS5oF-lu_Y88krn;u3d~26&OtvkOmT_AD-$-R1mZ!hKJPeU#N?dj*Ee!WF~w3eg*;vun<tS37*iF
uNdni+1JopWAEC104XiBYmI=K2Ee3Zp~5K|GK53dzgZWp`s(%C?epxyuOUAd5!1UC2e{>&=-oh3gR(AXY6s0r_$2-gy2Pmbj(He1
K|CZZbLkR10?Z13e7;bascWf+ezubwX)GxR$QCJ*$IyYTO^y^t2VnKvU7|w59pz*?Ix_-6pcN4a!GlVl$HiaavdYqztiO;KQGv%x
Ca5MzW?+n)bOepXASi))B>Bp?l1HlMg4Y#6vE|!75&)_s0L493Ru`0@b0cZV*J!?9h13R<G)lT|*EkBLSK%3}`_``-Qq%-1gMV)2
%6@%hfym3*K(wWS>vDEDSmj&+?0_ag1=9uzRn2t(U2$963Y%PIFdbE>^0QjAquGG1Uu#4P=GR)g9=jwvEwS)A`$0Ehfg*FJcTPDO
rJ4{@%~`9|$Z6#_$FZ!+M997gNEgQ=LCJJHOJq(<*;k+KVKR<W-9-#$CZRhtzfPl2cHdU@<3fiNnBy^C@Li1YQBg?fwW`aJ3P`)V
zA=l?Rc=e6;U*W3TBjF~VskynFrlo{j_S+!b2(>eV|T20kgwuVpU1W?-j@AwlF7qFK=ah*B|?$&*#v#=ARPtu?e}m~Uu{26>p?|7
f>9afYk?nX1@ULYDhm-(AgZ6SQnCvkJw2XZKX7{JuNB?B{k}foZc`LNb<La(^b#ODfc>>|l~J)5^^vgh3&J0@MOMUM;sdfGwzge>
E@ons04Nh7uJ2Nk+U;lL;o7#pdx&R1j6YyqzUpqAO6<Gx?^bP8N@aE6Hhwqqe?Qq&J)MIE!U)1z8~L06J8m$HOSqlfj&0#vjD&P}
A_y^&%x=zgY{0e7!v1rm>FEzf9#8P%;@dGZEsCg#1?U~pZTc0mpMI!Uz1bI<rDIAzsY|T|nE7n7Ey53&(s%L?7Ct6KorQ_@o>St-
@m?OS<w07ByfE-Agc2;wdEe<NX$gvnEi}-x33Lfwtm}G;6&J6Kk{;>?^a?>6Tgl30So-e3vOWs@2l7A83S(TYaQmW8$VfxEzHQDi
_zs3e4G<9W5<tpr0(hbIX0X6fT)&Id@%y>=;pz?6fPzp0K_v}p-K(R{Vx$@2rY8tPpmjNuL(cRBI6qWuXfYXi+O(iKRLRuJico{S
Uz+08J~z2on=#1D!80<dLmW$Oe?G7lrQMW|pTZJCky4gB=%LYvSG&!*G_v}UQW>v_6aJa<I$QB`^S=pc)ZG#tX~-Xfs-LHtu~ZkK
lOTiQqEehxOs<A+CIfeX(Dt>P;eL|?nI?V=?E19LMd^)7nENY8zq;LV%Jr*bRG@zj_;ffnUng`H>OPZHaNsPg+h$CjuVwt&FAuD=
mFVwlUi6yE4Q~5Rf^)0l^&#YRHyG}fb0SH~wWCYTt-@&(lO{;hRld~Lgoik+);roz4As|RS5?W8c<V%G30s13MA}9{MqK8|l4DCc
QB*|6Vt1Ih-PLQxjwO`>TL#9u%I-5Iq#U74`D>b8i`j<unHrsnx|yE@imTt6*rnUL_h(r(;bv_mBH@{Xkui)~ajw=13*5kxI^}S5
LeUB-g-J_3_0)E}uEzEdqu#1b8w291iX@5lo~yFYeI#$VU1kiB_~YYtNHRgCG`Pa>X<rd%;@9DcHWFl`G`LO}q_*EtZ9-pAR@l4P
E!}Nq3d&tBVd50W9tosL_TFoQX}e9WG`g`PgO&!xBy^rmgosm$V7|m)&Ge(b6-``FGs{sLyi{t+ruLikQDL%)fsu<7VWPlt;!Zkc
S`=GIYDg#r2?UN3jj^?;Wg)K2T|=%GuMcraX?YEFo^d*5R!0EbsRGSDF2q`w3oO=CM@gi$Ino7Vb*w~8D~O_rQudBI_t)o@$s~PL
1Y_FTOm?TqWDrS?4}VlONM)t6rIc%kHR8=22SwS?ncS2wdkm6o(Zjfql^2N?d#&>0RbdUs*~X@T@Rk-Vb@eN<1vEZSqs&00m2Z`m
32~&Bglr>Q4IYTq*Jj2Di_}G7w0WCE3E~nfI9E_e3hW7j2rdr$uZxOHdf~(shFpxaRe35Xx#dT-k^m`n6*RXgGtAa{ZL(tR0aps*
^wijKWpcTY$laMkG`(58-a6pW2y;2f`QLd&=ozm}Wj9o&mrdFt`lTkO7*<jgr9~02vNGH1QKsInjwqJmo{i&kf4{fW-0`Rid|9)z
MwkSBY@InF{q5h?b8C~Z_+x`Z@*>3Sr(_Xp<vc?Otst*yf=MPqK^{m{XL(+~z4CICOkw+j2$ZT{IeAv}v7}ecpa*%0QUcVgcn<~I
!U!OlSgB$a5(j{ic|38P4?^ND(sc#wc@#rO7zf4#F%(uq6_}RslPiu!)zn!pVIi1NI~{%BGC7M$06&jgf_NyDm!OgKRhW|QBn^}D
-tXVDUE<#SQBeg07Y1BKApjU)fPf^!N^YZk9{l!CL&Uh$*_Y^eD)?f{-VP?mnvg9RT$LrKAxuOBpbY`7ljs5k0f5m}R7IBe-46@+
DfvPG1?UE&P`cg1wdH|)%9-K1tlq&o)dlJ!H+`wtYdQ%UT-Jf+7sHmV1&j)pBTH?2?@49i#N+I!N-Sb)WxwBUGpet(<OUEZf&zku
#j%;IRDk@IYNNTcWQ(A41l{~VRRTq<r!q(eBg(Gi15Taug77048UsW?9CXsLyMZkrNGR_$`FC2bd*Ezx*Pf3$%$WLk>FbH)!C}CN
g#GD}a>!JbiRf~4_Gj(vdU}(h6Ar$j_CcG;hi(g|Y&KX|Nt-+JUP;1dmCz``9+x$%-|JO%$AQ0n0Pv8TCa@f+;R(tmxNy1^E2$+-
HZq>Z8u)(fofsIOmRNkbr`T3&*H}$3I{9}%NXCi~Xe71{tjW$$!FO9#uZXtwL>H+FQ|*{R^41v-&R<2*1L#ru>@CmdNXjc!jzn(O
wNaf`@<!k}#8|?_vnS3X%?(Sh7S6K0D;Xomrp8nh_KXIp$d)W+Lkt#M#<3eer8pcIl=;42K~4>&RB+1{P)+-+?(!`{{019pJ(5sO
D*EAP3LZawYW93QfvME?@Ll}K<?Bm=GSy0Kss;-rgf3e$8cYiy@KN(!>&TC)Q5HbbGSLwnrU3%fzITTciEGJNbQ{s>LQJOtRe5cV
-w({w2YxuP8m};YcWmBurWpsotc8;{d=?w}4St&5ym(K3`Md9eFlquLn^8RvaFB!u32zzt)>T_5NeWXB;js2LGrw+aA{NYg#N$~F
<tEstja<F1HKA!vtUTO3uWSO=@z@IKII+1|XviEy)N}2qBS;F3?Nrn-Bh=I2<3K=>3d+0K+b-rpPDDS9XWd05l#0^X`xp|WIlPs4
4@C7Dh|+qE#dnd*a&kc-<(hChD3I7cg!`H<3zw*Pa;&Uqz6M4*%3D2a>h$uZ>2W^@4C;=1U122BnF=L|`JX#*>0C=47I@Nou#S2a
!_d0%p%0COEUT5e^;ubm*7b^^*)F*R^e)Pg>r!ay;EutNXfq&n+MLQvAin^j?iAdhB?LfoV#VIb!$PTIAM`I$B{hz}MMI15144s}
2M=!Jtti|Z9`2z<ol#VvB&ZxzY*|QBEeglD9$YsZ2N8Jh{>!f&Zwuq$h7ZNI*r@u;0;o=d*0LQb^3~#WRaIeMhu9o`I%t*mP*2_7
Gn<6wbE7>knQS!s+v9d?>Be5AL-ONi%<Jfgf<jL7S<!wM_LiXTVUIbxNmii2*76PL^)hibt9{+;{2S}VvnwC9Yp>bh{@_FXCTkK8
)FA2=P?Q7@3*7M}=j3|v;le=uNu^%HI_SJZ4k<w6GWH*)YeQ<d%I-ztCz6+NqYfAw3vu}QQ77twdS+L{D}m|3yv_vaMsi6fU4U_L
|HA@Wx(3p3RloXMhiOrEo^;|gu%ms>GpcHv)}Uy>b^52Ery8B<A;0{7yv9zKW5HN#&*y!=hxFG0gS&exC?XsbHt;!*cmrTLr|H{&
82#Qe!R7)(7;<~N{$px3osyV)vrm@;!iWxng<$^h%D2U#CFOp4`=1zEul0?|kVo`V4pxTd5t&1RIX5VTy6L})The8GOCP&bbvR-@
RxpB5BG_PpVtQWd>f$paQLq|pv@GL(U)KiRV`jd=N6Mmoe}|~PjEWF`ujR$z-Glvr6?p)J3J7HcApuqQK?ns958paPSVBaBBvu81
3I!5?DM6t?C`3cQ-T#)stNZqrs$-UGnzIqcDz=FD<0|&1S}iSW-LTunDr!SGQ#4E?Xtv9Lhizy4{Q`3uM=~ucVi0;kwot@=A6NQl
nQy57MM)>-3MRinP*uqEUu%BR?CT;#z@T||4^JTyL>g1!rx+<sG<)OK02*Th^0_Z%5bFLsA)ZzeonOE2dU^H#wDk}2^J*ZTNTfeq
Q~0-fOd`X#-*)Ed$2VMaMA4&v=;Hv}FZbC`x|QJYe~hM#@iQ9!z6lkn*Ds;H+sV!l3X!P}HtZQybESXCZalls=@eb|A8)<~+=PC4
#0l5Yd3~$H{FprYOKiCqaIDv1w$<vPd#@wRlX}rt+c4p@5k60HKil#->^3$^@;vJU)RJN+UbQX42~aE`f{P>nwd%WcF4hw?&@pOU
f2|Gwht`37x)QVw-1@J)j`4XAzGav{5=;sx82I0MBP=2_08P8>DqrhOr2%FAbNKt8p^;`bb)m|>KAGOA*<AA6>pp6@-fx~TWUqYB
XXb{sPGph+8f=+7mnG{|V5jDcK_N^%KzjNCN<<w<40`6`aC1&?ddx)ENK^Buh*5|kQ&a!|!>z_8LLy?|Qy6fw;#y5I(^U|C#{@jH
W_@_56+Y5RAR3UwdkD1s{=dn2%N%&rR{VNPiIP<-Hsbv0ROw2E^=6g4n~pSO<t3a7utm_IsI09aeliizYStCCw9KpHlyfMv6S2OR
6r=^UPw3Tkd^HX|@YAjMoP(x*0X26x0URzPt(vMijCjx=xhAnTH>0Kp8>@qunWmpXO2I#mnU(rT^8o(OBz=#dK~qjtec`q}bFlfU
3^xgEEg3$CDSAV7gHb3BITS0<;5<G)uf}&MmIPE=!?T$`vP$7ebKN$Ya*2T80s!VM;X0550+X9?4EDh8XPkH7QZ#igVWY;K?}0`E
$^f8uuuIVdvW=gR5_r{!y6sFnH+Xg3=RxEu1zS-`knu7%Gk{o>S^9FjdZ%s0EXpNnPSZz=!5s=HuahbP79<?qL#WVtU!#krX~m5x
dmSfVI(SDwaujG1!0d9#=y9z*PnR2dAqn+=@Wy(oiMkA9(@9U^{5q@`3LSgUsL=fjPE=^@>sT~&De6v<Ik51PBb!nXABO9>&d$2c
5bt1wNHOz0C-M&#fH!@17@=Pza66YAA@pJ|_(I@dv86he({W~hf8MP8{a<o|2~4lpFqI8V4NjbKLBfv#RC~>Uphya^D^-qeAUOVC
LeZIE=)_}x7eGXd{t^W6MjNE+s$}Kc(*1qciiu8{>-xUNYHmLkryYxMv~AAWX4L*UVEJrf)RxG-{Qh(XBV!2|VFo*27gioqudcFZ
;?sbyvWL5K!EmQ}M~{+-R<tU_43L2pRoa>kU%8_6f+S({L-;0rFGJ~m^<Pu25fC{%g9s2=K&dwJDBf=;B-~YLG(=4Vxd=-cG@1xA
fbI#}y{#yUQ$@o^GA2`(0VvFw2_VIYEji|pdZ{3LKUq<t2q1yatY&&Dmhw}wQc}INZ@DrNt~Q2Za)9TaM;nt7Ty8k$e|B-At%aCC
{R3Zx#Kq{7qlJdzGGklnd>i3Dm!=&(^u8115EW~1y~?OwW0KT{N8nJ^2ABl8{vXIWI_NQAj#{AoAV0{*W+J+|1Q1LwTNDQ!wmox}
ersGNJ~8T4(vBcD!>1xGTjqU%G7@J*zSwa~iUlOFB5hvwTTC3&YxSt(+`fCwO!oEcZZWZSHF}G?5{3o{%a%?^IiM2Q;U`r9ZVE0(
+70KiDi_98NAJ`ti4om!##4>qtT;`?xV(oQ<QlUW4+=2j4L#{b5{d^5&QLKxq$YH{G1G`XBu({MJA|<Z$no1SP2&*oUW&~v15N;i
vWdXg3p3ZnlQQyP@62H%;VA5YZ)BD#_!nN<j>xJ&A)|zob7dbnmX0C$Nr0#AlCXjouoY+HmMWs72uT^YCq}e+6Tsj&W(aH+&B5;d
l~O?ja=H1DnHMN`H$Xvw@hs1WN5?X)Du!XURh(Vliq0H90u2Q_sl8?&GB4)8SUi?TBA{<dcSV;G)D#L2Lk4`V(#YLpT@^vITo!c#
8cb@b;yY3ZF1HFNxO@%oD$PX3DjP0Wft2TQpgk%iC$*o7287Br_NzYqW~UKl>9klaL}2I3Q?e>WYa=<U#UL$Ao_|$2)3qiH0)%Bi
jt>r_1TJ}Qlb)6R>Vuvilnpu}spi=XSEGgXod@7u+(}HshG7JaRTNsHLs%Ks=NvKbq(V-T(}Wyz^yNUQ^MVQ}t`Ban4E}zuHbIIq
<gjUajYYl^r4Z0tHIQ)aD>{OZK|2-V;cq%1N7Y9l>m5ydFBBvPajo)Ha>!w*aH|!a=(7}A-n!L+p@HT|%}A^cpP}`h_}`*7MUi@l
q{XnIr^VDB=UK=ImSoxsQHXzY1*WmXYK8Jw6Py9sD)6A=Y-fRq6($sMaR8t|K^$umhJki1a14R?8R6+4@!qprv$r5Qr)QsBG5$w-
;f@-6LA2Ejk@83a>?@cONn}hlKv+NmKz~#4D_Jps<*`muLW6$1bs&v7_aoL;Xi_>GM}{~&38F1(+6KWMh<xJ9L%A14>rnZi#Hqq`
g&LBCoe3l+zO*PhE>y-B5v<<V%@W;aIi8Z8!jA1^9A5()Gln|?fT}L@LDj3*{t==`yKiIvuM&06LhF!&|74a2^p+^Dc`k%~Dea$4
X8=t8k>k<B`mk7A_f@}>iAac2u)F=wR^$EPJfr!`@U$>f2JG%K7M|Arv7~XJx#)pPA3uQQ08FU*urP*B#u7g{qC>Scw!JIC`!pub
7Yr{;sHc`{B38M``LhIKY@BnJ4e(pjLmtV_7M~4kY(}MyuclgZl!uGz8Du3`4)49?6@eFWG&>Qgobg8|5k3l)Gd8T`)2A6g`1WQZ
X_~%{aF{b1Cc*>PB35;7)k!27?@HY9lwPwa%rIMewWPJq6O)feCKu0;9r9D>tWqiR(=oi5HV%gzs<e)M`+Je)qIE1AE9|S*bTD-5
gSk-tlB|)xoXa+1Ocds0%A6j)mfoYb`jCLcK7(h#=K$^S7?4<BAh5|{Zj+(U-j<DOafY0$yQe0LeLbBus3#2;E}r^kmzn}}xzJ8i
yE8102dj0PQApHAymUX!<)5=}Sm?G@7ozT6p{f>7td@MBIP)M>ifu+xJH#`nH#F$8PDWU;hZ8DDf*36e2P0+m`hH*Y|EK<K#*KSL
*rdBczXGtjtp8UZM-EpOY7>?mz{I2gc~bL+cvfyh-1MYqDa<gvtX8#eUdN_<Aw?-;-C^PAxzlPr66@fSBVK@%=3=yAT2B6{CWoh5
0K`xfnO{0C9@7tR^TfO9DF^3j@Sd^?8Cz~_Kj@)Huo_V?)R%<1k98XqfmC|AhfqVfb(fQ{GLT)iS;%b4L1h-5zSkUjtqCcTl?6)d
RVW<Uzqy@&Afue}3O)Y6XrrEY-$TZ-<rAV%nibL}95k`cY)8$uCbjiVPYoCUmem+4oj!MFI}#jYp9hdWHyZmPtx_d1e$J92d>2Hl
+Kfl!+$bEci@G>ARnm>I1;xnM;IUj;#w=IchFQ~WY}R96X1HpOG+{?t1Bh2Sl?iE)ay8xN?rG&~VBRDk@o3DZ;f1F?aMW4jIHUXx
wv8*InL0v;=5zLKsb|Yff-4Xh>fWVr@!;Asn>bckSw(&uR&LN0=-hW)yxFNp;<If_0&QRLYkQ?5V|w;!w>_KuUgoP4Y3nIIoEC6b
h`D7++LpGHt*vN6VO00g*+jn&4=m47)5FWQna|_PeThCAiS3ZQM~34b57t_ov-_eszt`g5DffS@3)I)HzrCN!@#EoDeg`(EZRyUD
-$O9c89p}XI6DE~Ag4IKyMLtX7i}0*UMko<H{*R|OUms9Zp`@lpYHrLljG#QH&NDyo@$<<!`^rI@Im(!PcQwf$Uefh{y+?E)k42+
-W2^vpL+E5cV!7oe)P!go%Qf;8?{ftnxH7F4h_!ECE*#GzxvCbe(}@n^!5YLYKebD(N#7a_ICJuVgsje?zfM$s@PB1I&hNr`{pFX
EAJ{FRq6Ch(rpY#nD?&#BCCd^jy~>)pr`&fosV-Ygud15+A`(U{Pd*wHldfN*6c^*xSIO+TK$Vgkn1W*jyouw6!1`?s@uI5tnwzz
R;Bx|yJ}(J-f+U|1%HkY1-4~PAs!T#Dyw*Rtn*!_KhuxTeA{Nr($e{~S6rD+wBP2cm)I|w-pV~^Z=rLQ1l-K+7yJ|~&RTryDGJp;
v&ObP4m8G>5`eQ@JL4xYGOEfN|2=GVm&PE*rNqdVGyU9#D3l5wdUG-Pe#Xm4kd%f05+pjPQRrB*#!-ugudn!dZ4amu2lhIR*Iwz$
2kYcI0RP$WeCN0B$f!4}*){U6-yWViz&Bp6#-B^UxLU{QBu7Z^g}Au-q$eLaTZ6)sXBz@QCp{nThwh@$>@=I(j&~0{@vY&v&#Ia>
z&6Wxc&*x8N6Frx^JO%ihNkyf=`g(~>}~!0y4EU^KUOzk3U7tZ_F#2(Cy%n9Er%wUCXa6c68a3y<pUIv5aUGzi}X}+w8JFi)8ky$
C`nvamEkF3@vLTQZ+=knu(br<LXfy==&$k7zY~mAMgPxhOi51kW}#m^>weU+uHU%1pAIZEqL-^?ZWbvFHS%^d!%I8W&x(klb>Y&o
erwj3i9)yK76HiDrE20*tGOKvM%o#fq>DVb$D>o}S`F96t|&NANEgXP8n26K5{IIO8jl8Jw~rY;GsU}I6n$DLm{rB(+uronA(g{+
?#|M-Myfc1e0Df_o|9W07f+ne9*rsDjm_sAb&!O8;b^}$E$J-SMO=8F*?#%UZ2;PqZA{)cmL;LMxN`GegnmAhX{@Q=t$4<jQa=r^
Qn?a`xn79;udE9O-G-EQsn^!&%vBz)^DbIl@v-*0S4;GJ5Ph|6H_%Fpjg@8x!9u(OJKTwd6da{fD4{oMf5rbP3R|a6lY=kGwaz8L
)~n-Zs`HAJW&EQrX1#6|qM?GSmD7W~$E0Uo&t#pZs?0TKGw02mOoCMHOtZ`Q){}+fy(<%(8TwLGr9MV)1Z7nr{cQcH+(>%2gD<Gd
^Da%bvjZ)ajDuBW@>Q3(<&|WxCuNxVdt@~}>3cP#tvs(TZsP4W8Xpr2wRThKsMAB~DG+_$HO9<*mw5F{(%7$e<;!>19&4lOWqn(%
R)^5?;3(UZR&DRHj`x>x;86)`Rk5nf`+2Fa%pt1J8ysSkd}uAg(K{_oW59MIY^JSzE5|-oi>zqivv<|oy4q1)+ittXYc1_#XO<W0
j|<!Bn+_bR=ZVP{d~lwVnonJkik)V%HjtThD|iqXc^npS%&FYHwz~mpX{2{OuWMQfe815!@{}%?8RTiTJFDFgE=hxSBFsCgh=`#e
3KXl}<H48G%X2@X@bj0WDP-pBLNh;=9hR+1(1{OS+&7uO@?XB5x1O~O-$$|S_G>o1K3nK=t~doc^z!@tZ!#t9)sm(!Re*dV;KUM2
ui73@#zMqXv7Cd6)k24SdX!XXxWDRQP(>C4Yb9gnrqrBhu4;Li9VVHkHh<KC6ZI4Xfw@un?)!FWjyTpbQK^Hcho0RZ@s#j$grN=Q
|8)MN{*<qz|DQSNC*SeIUD54&Cr42gD?xj*f}LAZwNyC@iWcTu2Na2nw&D%06r)l?AJsinX(9CR1P1u;L<ILd5ksMqpMf5P4=7Pj
?Yg5^xxcAcVburJ;SN<J!G34(a47<3(dI56*IQNPN)3HN*~a;M3h9wdjN*aAniqBex8P}Q^+^fKVKvs;Na{sFObN6Ko=-VLEsp;x
Vz`x;6Du=0<TIO@k#J)`&0m^;Tn)h$(_^R)nF#v*+y^i3tga|5et}J$`DQ6i1r2$t|CiJ6rkv-<c#DY-?Ecv|Ra~C1yOt^ha9Zm8
!q@1m<hm%3Y9v2Ytp5Km?;XRT1fUE;C{+Y1k_adtyI-$=`1lVHX*`9c6Yyaxc&4^NTIqc~rgzuhwg`JCu%HTm9u=?Y5x0R_32LdI
Y<@jGofARN{v%9nV!RtqrBo6L1d>1pyJPQriH;G}5|=34m&w%)6qQK6N12-?YhHZdb`Q@}7HLPsY1%iC60qaikSsr{%rO;SW4|)8
NmMBcQh{~ons<(<lsnAjUZgkgQR%=>dWwdY8~U#@$e+9l&U7QVhkn#<Ly+h6koGjdT-^Y<5QPzn2iGm|A>l=c794pnN|}+0OuL8g
#vFY_x2ldTv{r{uRYECr_~^1J{Di2od-+Ne+K}n^mu%zG@|{kU+YZlH5Hy`l7EQZlEqtl%JM_DH-7!OcXM07aaw!oN1Q|`;h~{Ja
P$|&KWqAl>Re39@idZ8~AdVS$93w{ZzY0pvCp8fJvzJ}XGy3<Le%p;HWWImt>Djq1_0;`L#*#Y7%c=wyyLB%7rtUeel@HeI5>h%d
bFa0A4-J}VPM7B1;yvun>DScR?}YI0u#9`Xnlte4KHI(ecd@5nB`5Hfd4ogW&=P>b)od0#E?1ln2%V}+Y$d6r;6ZY$va}p{=S7ls
AfM>c^VEDn$JKmU#VSrubYD~}AV$M==_;Cj+txowTUL1rDnP?l6m301!`_MekCO%0Z#EP#6;2<qYu=Hn=ZtJUJDNtB((9&V*uF9@
QplMsQevbNuN#;4Ylx^Kf<&s+M~9s&EX!Uuixbm;a?;|N?xx$2qO}I06cjDVw+`%oNz}+pRF9vo*tI<i^sIfvK*IddSd1tXE=Lj`
P0gh+^Pey{UNx@r@=MkVtTL=WXiAA9k#<xE6jmclv<=0Pq#7y`fnW%F+2m!c9}jMpKFjLX?w;IdpprXkUiKh?VKcc$kyq5Lw4LW_
`)?+lX4bK{1p}!ZeQ~g`#D>$ewb~ci<EBH1e>nDby^fvLZ+<woq6a?vY%e$N0!Bs7z4fY4)`CSDSlD;Md%+YT${f+&kivrKxR^C~
k?zoV(%q9{5}4_kjVLe8CzC07GnOKH-XeRKDDiTvGrXSPFJ%3%zg5zLYTp+Y5?E-HiuXx;6O!&RUHg28r_)Mv9V+?lA`7FTK|+9&
$7X{Xc&P2?hM!KI80iuMoPdDgP^meL=uJL>9~l|2U{Be_&&i~LUz?I34t?+xc!+mwuP-US()lV?oI1~?sXN!8;jW_61HC!JB~FqX
kp5Lvx{gP>MHDKcPvma)uKH`+f55-Nah?tSf$-0Pf$M<{Qp~H7Ed_W<$0%k678~J+@0T~1#<D;}k=a^Efgr;AsKOuV{J{=_9P{Op
k79}n>Ba|<vRdFTCA>2x4yNfBm?Z368BtPsOES&*(yo5<88B_LM~{O`RU|T{2<5Xjr&Fd@J9NOH(PCcDLtXy%r?l26zbVXd6cQ4x
Rvm{|3|ilMrC#^D@x6HMm9RV{H9FK#zw}iGzoA5m;hB{{Q^f}%eKYT57>MlHYsXo=&uU}e!hS%saG>R+l3FH5Ec>`^nv5gg7uBVS
Qj#(<tF~2LmI_9@GCAIy>q^<niv4O9btKY_0>o=B7kkeJP`qyJ9)WPK$N}CC0lbbHO;g9nGnoJ(XtoCA)S~{V`SE(ur?)mOnDmNf
w|)!gl%2T(monXDcXU)UhO^0)@%(j?FZ;FySsE@DF?tl&V6pq~T=9GRpwK2NX1o^qL~x{^QAs1rUQqHZBThoPXE8x|r~E#+!~F}L
UYUoSC8ncmwmx$`A6&3ui+6`ynivoBFCUZ1skmZ2X7sy{W-}vYVe<=H>~xKQD8CMB$z`TXuDIxJLFqkdQ9`(iGh!gd{qP`0By>u^
&rVAzYzUeGg+ja;LJ|@M!4y;~vQ>&5Y4ZBt)tYHoU|TjhXNJ%#g?coBJswW0$f!FSor5Hg*!+G39w1;&G74X{xy{;mZS;EZhWMyl
vO#JxkGf&2TQ!b($=P+yi5$}2m*eew;xiBuznP5!1K@u^R`~T%Bdjp61c+4=AV_Q^8c($;kQ`CFft^Nd^@n4PWcFQ6Tzg6iyVcE=
EIrENECU5UAXNIDB5DGR`Dxkx$C<qL8}YE`P*ayTmz(4(pKk3SnFED}#R}}$P*{=$mhPcbz^9OY6~BB%6qnIQOjwL6jZ_+EwO-LW
^uX{B`Z-c53|X0Y*AC=W2SG&kf*L&c;P2~+9E_;X*P7Hzx^2b@tmhj%`Ue;+dWK-#t<(w$FLw^q657qRY4=VKt{0-G#KzvfTGL5)
`GpdNK<mIaP|AXeyJ7?BWLIQ<L!M$*6Zn<7|9cM~PY8aB%s$vOhUBB+^S<<!y$7<X%0L8;BZ~wO5R!q}nL3q|$&g5W>-4Jz`+CGU
M{mN8lOrVp1q5tRbqp0UiRw*0D%=uP*n5gMtGQj;>ZQ&zUg(b{QZTyh?vQqpi391BU;#i#Boh!~lr36-i1mn1g=GD{XUnb{{tN^q
4XzO3i3nGYb9@ZDjzOH~T4#-nLCmf=k=K;X+R&Br)v>xjnBQ6y@zCcKw4_7?WBMzby0eW}5krMnazOD^S||};WN%Dn_2XzpT3^r_
lsog;w0`Ta_>_Fie&i0NK`<%%(2bPV5+KGhnj9E|Cf11?224=IOGT3Yy}xArz&a|6sWvAR5e*1DtN3I5qUwe|F3}YOxZ}C@9KY;-
b6S6n>WBS*$XmS=;mBwH=!0Ob;bcGpelO!xRBZ|!sv-an`TNZnPw-2<0CS&!WW*=m=PWcZVc(9M=tlhnq?7>&9v4BN*24Nk$LOf!
Pyu(h^*Sw(51EKjfw$$NC($%ZAee9&HT<#}1w_7t17Q^J%>eeeObmjTDylw!83Kin?(!PaM%t3=<$aZBIQPF;5l@c=7B-!}uf1%X
>sW{ts@~Y{pR=s%Mc-+q$(5&^_YR%k&m+cH%0<`QzVyBbV1p05jj{@GHmDEYe!m8m3+|Hr<_!%nwIqC5_x)QZ^=^+G#j;EJ@OjXP
#p|=N#mt!`=VIgP=y@Z99;^ZR!1MO|_Ufd36I_NInLxzoAF`W2vcemHn}viw1C1Kd*aZVH1w8{VVk{tiA6~;eE9<0k0iM2*>}g0;
NoPNvGdPpUK%EB(YI(fO8HDco*l7>%noLa8ZKCaVBV1}5Ak39zZsrx<B}w$WGxS_pVwPK3L%?}epV?odo74Vs??#5P%K2^f!!e`m
>#FBec|vqG)t;QCrQ$cW%*-`iT4hUFWln5%SrfU7J64SJ54UzgpP&92S9Wlz-Rr;gcdP)NaF4BXeqRS)HmnY-e9H&X@$vQ6+}Osv
`8k48q7zQ$bM<$*-qOFo?C!oYT$TquFLo1JudsAAUv~U7F8U+R71H^C9@PzlXe{DtKAP#ySl6fW{c&&mOm7lD#i-z~bQdOmuH3}c
RIs*gOtya?h1`B7^rR*4t!u;uomABANNBq;t=gP3cAz)b_O6REtmjV&RC6YS&K3@G+EN>7zYfo?pl~d4H6wF&%-LCHGFbG4)Sazi
y<V<~38s5W>9$3EbiS9~rJiYr4!GrtHF28@6ze5U>Eji=rtw!6&YWOQDLds-B_c3%!7@X`6mcMn7g{TdSIwkoxRd76*OLu4wsqFG
oUwPbwUV;YPkB~$kz8M$cwV)m*vQ(@D-Xp^Pn}O4*v{)$8Y8yYUlhrF5W2-m=5k74gJo?N>@-&YR-{bc%J!w6Ogc7W3cLf)z|&Y!
!#r;~hs)^@9;@VC)>B_CR};G5FAr<85?#WD-vOA2<gCTlUABE7SkY)Bi{E&!!)wG|oNQgLd$6@L#O)o7i;}O*+_=Fu#UCcFcbmBn
wH3Zc+aEM}GrCTJ8dlfmj%5Y!omTBkqCVxZ0EeH;e#suC>WuMirB!rxJqQ!B5R;V=co`KvYHPo*Zx>;3$yC)DHg(gMJ-Cc|N<5#{
taS%YK;WObc9aOgd$3|+BZx>*@`3jQy%2;rj35X<wDq3&2do;)%|ISy`1RKmf!D81A=h@S>Q*Cp;!i@L66>IKng|>QK{<T-Jx=GN
$)M-2N$Ik_6N4dSlhWb^R?fV*^@7KGqdE)@qQtN;eY3JG$50PB$wUJjkdpissVbsRHN6J<fvW6sHK>HNF&(q8H=(asmuCYzHfruT
b-~(y7!f(0Dw3gU%0ehxDFIl938Hab46UE#`u+dPlt4(~l?Vo;U-hWhpD+SyKyD?cz7RhJs(0kwlJfw5UeP*p{4N63Gz`pzR2!lv
4PX?9NC0F6m==)=vrSoOp?lykB*{;8ob^tMp{u}8i#<m21>a;Jq4lyc7GVe_MhI&hFM<4k`I&*{x^Ofkj!0(g%L^eyJ`l)=>mM)7
I*~4Wt_OZ<jPrg3WEh^n0;0aUJ}q}|gp{a8KFNJBD+Fn0^?%l2L7Gw`l9?ch3tf{Dc{?87Tr=6XkA{MRFDwe(ZfAJUWt|uZpvWpB
$s($ND;9gWFxK@0uET=UUrxU5heAbAdYvk7!xNw(ff1P@)igo#dB{;VB&3R;yY%hZIrdn3ubnCE;~ia0^nsB(NEU$fZy5JQZCsC#
T(*#BQ^1{`=D$sHY@5*Fk;GIBfC5_@o4})qM2J-OCnaqKbwsTwh(btSy9a^w0YK2AJ?V;inYbpyxRQeRpBM1RB!JR8z?WVCTPDgc
dsGXJiYPQxJBADaARW{N??_SO#QrwAu^OQt1p%Ic<b|Xpg75yRvOUkuWegz-)k_+Z_@^@@LNG6Yhm@y{Wd4vD9{61`t0R#f0zT8;
&Gd#Zp8x@1%NOio2o9qNHQ+B$<OWlEL%W_})d}H*GgbrvG6h9|Zeh?0Uae4<qFAE@2mWJwfj)bU5y+jop1v=(FZAk}2M{3m`>SeI
AVwYwgIcx;<poop6QM%a-aTr?By4NYB5O;GM2zYDWJ@#>1leqE2H+wLXbycl;RH%2#Ou-<;B-0*rIf+ubU+k3Gspu_dA-hj{HJcc
LbGs$fSk&0-PqJVP+fFT!)i1vod%Z-T@y)`*Lkr5b*EOL#Mgzz%9MA3T8#QSF%uJFoRKIrK;&yFJjGQ-&n=R|dW|f=?PGTqlmY=D
EiP1#1p!Z%G_%s8z=8-Kw;Jz2&?cRkHUp6yMn>uofsi<mDn{aFN+)*1=ES1Q7O28)L4D(?x0fTk&aH<)f5sOuZL=#zC-K_^<FjpZ
=Tvt8su&8sCEPebV25Nx-W`A{h08HktlJK7nP4L<+Ui<Dn#i*zfYj3nX^ku#zbX2ERzEd2<Vfw<%i9$|ev~l|c%)bx)t}|xI{N<Y
YG^ugnCYL-{{5fpx`fQz41m%<?H}(|UXIUtmt}$pN0u1cQ7KsdLSfkJzCZiD%<Ju^l80SPD=`0NWIe4wkWgV(iJ=6t5ybr^ht@#%
ANHER=|TJq<@-lo3C;yoUBA~yMA(n)0bprSLHrW`;y6|~rAl0aK_HMwB@_Ec*Q0&i*&%5A8t9-fB!XOpO_BqgI>Dl!a2S9K4l(cP
oSd%Qe;X%4LVe$A16oqpZJ%V&%X{(HT6NchBc_Q{@JXGR27|KxqBeZP2G;&k?zqqDjgcA0{yyA)I6Ef8+!qk@eV_X?<qaOg{nUr1
-{>Fsrh@ZR=9oTL_eZW%vJ3$q$~_Nx)a#%<o!h6^E(}`~YoW&0w_abagWAbI!LPUD=k+unB=Y$}lW2Y|+3((`WSlWV$87$ZD#QF3
e{sj>pM~Sy?bvAz(}&Vzz-Vtj-=?H$^vWM}bd>Jc8Q}LnXHK%R0ng`D09J~LVYnkv>VzD^U2Egp%z3~LdiF6No1cdI>Wfvr<M8&A
HP*GqDgEc}&dI`Y$G)=Xgb(Ap!b9f<D1#?Q{+HvQx)EZa@$brIJ^hwL=^eUVHb@}#e<D1Cc-laKekZ64*9spNy8SH1YSL+{^vj$+
K1TBHLonpZALSh)eY^a15AEMQ#79L=sfWwc<=ReojU}%>zBU^6`eglYCd7VSb&KY_zr`qm^G!J>4_5;v0$fDUaVg+>GKJx`I#7K~
rBz5M3ECS{6NrT#DbRp}iTTJ3QI%ZjBxTredrzsDNyZVM<(jmL@Q)3^=#4TCK>up<{fJN;TnAvk)_TQsc?LM$7Fq=oqy-P`{wOD1
xM(ls*+jD#03M3kciW9>2|1;21V}fZc%;D)M*pmS!S<3B0VgfLxAwq+e+TA7MXA5W=ka&h@8dsR#k96tQi3I641TdL7_z#G6Z}{x
5&n7+{&ptgYd^UR-)vQscnV2y#1OxoQqIiU8zZvCn*T}c*^1X}Z&0CtE{Wgl5vl?zX$7r(ZjQ1dJ%a;+9=e&-DK8|PxlTGR^$ydH
=cXNq902r|;3(2s1fDC?G&<d(S`Y?^IDnWjCTyuTWF~ipyQcWy*cKH3tEud(l)%iVeG=%kvf0qw&YW~K7{!a(f+B*yrZFjPhS;&u
+058|+}*C%r!Y4z-l%J+2mL>9^^GD0fFBq}2<A*mkK*n8oF9L`;Qx@HA<stNRSHQQpSlT!0aT7s^B#-W%Cn-;mQPzZs&u5L<jMVA
>>z3ZL9XNBT_S$FfwNRzO)$dc+|4qq2rgXZuRSF}=pq}2&vBkLe2HD8?mcU*L>U~wC1a6-p_HEg-zVJSn7HW5iKY{fDZ=K<0bSe|
W#=wVADyTdcW9e6gw;u#aSlC^fJNN`1!GgKyc7QeUTGa#$Inth6C~cENgSUpnnApCk+z`{Q&}rJ3=wjE&OaGG#8knU!}bS6pe_kn
-DUrf>mt<a$*j@{hiC}}81RVWF~$Bm`>U9_7jF%9quo?o9wUnjzKoavlH^VoRCJs>IE1!2Y1C6HeTE!9Z1PTC8T3l@X9#XXa|0Bb
9VlW51jMLqP@kW}UDRV-7<tCnaoI;HtjOF%_sZQ96;9=HJAuio-87^Es(5VB^Iz(x!RsWt#}X(Ff0+SjXkbZ1Hsu+(t1(VDvKwaC
X*-nj*KF;a8EUYtSyJ|N={vjWYdEDC^3gga8HMGU&RHr~LKKA)DHhO@DFh}+MpvVxw0}gMtmSdU>y9<X3R2bm#Rhn_#44E*IxCKB
H8rZKr-{>9Gc{+OX4L!iN#n}#wPV-sv&l3Mt>OnDfVzYSEioH83+`R$E|gmcAW;x~cxGhL2oVk$0>B>I<BtNx_J1A(IU`v0AtDns
T@l79Tx$tBF+sxjmqKWPJ4|q>V&Or50DUL;t@bjjSayBmzjyb)$v;H=Vjs^#_X|=2@aMYZf`pFntL~jo_x?(qHteXK>~MCylGQ|k
uR4!2)_Y{%shB<mdv<87r{5_&DgnXj!@^!K0qsZsO}QTYIm}V)qq(<Q93bU13q74Omk!AiKqV9|oTLPTUaU8yLZNUIVHo0>(AICE
%c7lH?x!rdV=fKM!jiI%egz4W3pCofsnVe`EE#Hz)G8#X^tp(MT2y@n>$x+w{LuWocQ?!d;oXK+*FFj6>&+T+b-k7lN3hPxjDI~8
$3agTE?cbO3>8Nbh?Kq>lR^y9>ghfj?ZNDLdeB&f`n=a{Ht$1HvT7+I1QbXi1#rR`Iba-;2PTX&9T789f)<W%BpB5x#HdHZ*Y1$W
;2{L>3N0<TOk{elo)r5l2<$M3(gH%$r?MtYzJ6DMv7r+`jRkP=yeNE4Tv`-_ZQGgH{!+b0CSX@es;6}hTfWsA5-=EK5KrYju#J<f
pX{U#_Jc`er~PMUkM-J(<Nnn<UbQnAN70Ld#*LD{s$DiY)Znv0fhi@2Y3{^}$shioxuy3n7EwOcaP>NBvfhm%6oKhP^J*4=p>O8Q
NQL45H)3#9pEbiP_p2UD+-g~0W2fe(UC!d&?!h^#!GFDbyTxYqG=A9*15I>!247!}yTVmA90$G^ABJK56tJOSh6qe0`-^18{w-?Q
pof8H-{TDS-+4)Chhb48^l+Y=);AG`1?p6T&fOYNtKQ5E+$E5TjuL(yCgPAm-C2-ptGPEHftd-w@3fV)B1HnqBfl0RVPI2dbWr*&
L&APnnhQpZ7SHNS;-MHdA&2`~`hq8vH||zv@0$cN5k9}emf+K%J&nawuZ0MP5Gq3U+LWtSWz?Y}s-v2{9f+x4SZEL9{A9ui3!U1>
nUt2iPpOse+{n?%hAXphG1^ja>a!z0IMP$rVSN7x4o!LBcn64nE}i8$kRJLp8Ijy|wAbHnq<vjIY7{66pz<r(*@x5;K!zJ7$A8iK
IYPR^x`^vEO4sW>ihUfq^7@s&uh1SEIUn#l3JrU?JO0ZuO#39IdAjRVLj0N!{6TuG2xeOr0Y{bi-Dv)?d(hM49=|Wd{;%sWiy<l|
Q<3~>*Q@g{`LeMv6psg+*~Ah`)S%GPY&8=mSY5xC26(NzuDfMbXMMzN-$#;eC$HbSF^?%Ly&qmfO*p?Mvq`zU_He`$^}M{X+2=O4
d40Na9BRA?B}IhQ%RZYoj7J6VjfZja`ECG!>%P!=KQK7YuhdJy?&<emiAw{1ud1$gfoK$LwN^k?_~JpaFuWdvTz4}RZl82&tt_n4
ojmZasxDdkm@s%yWMTv{t9g1+9u-N6Z%WISdfC-zuc4j0@w2kyuhM^vO9K5qC~|}PY(^!bVnGmCA4Hwg)zh}HM2au#&;n^WEoztd
|7IM4s@Bq=TVYY978Me)N_%syRiR})zW)LT_m~72A++*KOvwfUpZKjIhzW)y*{M8~xc7i*5H$F3fawj#y~?4;4H3%1CsH3HyA*;_
B`6dLL85@9i?Oj~0+cA77>baHNOmy|2V#JG4Fyn<097pqU>X4Bq)co&K{42kp?eF-1*H-o4io*d9F=J}Z1(3hB~UNCi=+l+pnKN`
dUA=bD?`at+`;Oh{>xl}_mDVL50C^w*jGs~13(lGA<Q|5g$hOZuXm0f(5i&?L@Im#TaLdqKtu`e57*u+VnzSm8NLnlOf<AS80brZ
%qB?ewT`cWc{k35(W2vq^wp@Kq9$^XZDn<{yF=Y<v>SdrjieIQ)N61$p(2Dx_Y=eh#$WR}8okPi!FK}99p=9VXwgo*mUJCEW|C7W
f)wCFga|-XikyJdSl3Q%4b^ZqbEhX&N^DrM&0CI!rI->*q4XTk?%XOzsmnLlH+N|SoMF)+rB!A-dK=s`rEoJf%+cFs{+?@95eO2o
#-#`xAyqI7*ldnuDCAnh!#X-O-yyC_aHT-Z>Y9W{<ITsRe)T=^!}BVC$!sg60fix;6s1Z6gc&3zRhd?V2#A#c3Ir$uc{Yble~SMv
69NMwN^V@fWsV#kadqG*^n8!IXept|4svtAuBz<IC8DPSNsyTj!2o%Q6SZt;V@0*v_%WjzV8~WNpFaz{&Vo~T%VuI^5&)2>b391c
BSd-PxkJE^+33YuhCXMO_<O*>AJ!3%D_S_?k8$f7Myp-zs8-S=rAPLm2!I%*kRpFy4w2nih&vict(|an+R-URO2*m<v|q@7Yx@7R
ss7Ub+4(QnAM-Ll`o!peQT<wu)BS?bALNe}|7wmQNB0N+;X0hADyja{sfU@+@A>UN$4E<wyp5&|f7K%gR5k|3kw4v#BXN{G|DO=t
^=M9$%;TJn$+-b04JWYBdcfS#!!XgQ1bXD8KL6pWa6YehyCsOlf7;G5l%IM?1O%y3AOuN81w|534NO##&n9(I)a^c*4+Kp^X3Rc+
9wC&@{ZKYO&&wWLO}9J158L2(AIx<b^mgvk=dn&ESZM>`9&%sj6W1*1{Z;nd6Fbw7&^#K|hv0fA@erwT5BLWj`ZPEb9|~VfA~T?C
*IZZZ+G_1&Hi!4_-PJzc1f_d)a{%#&z6YM1KGFdZ(gq+jE(TU0KIR|exPQ~?cZx;XG_(+~C&Yz0iHE&BvhT5Au{A)~a)ywC|5jS<
1N=C%_2VAj6nyWLut{0d3{EBv4ghfvso06@A7SgjIs?4-4ij>8FnQd0aV%-OXV<Vco$p#T8jDdz_>yW*2krix`cCM^b)@m})e}H@
rwIHcJ^(zRr|JmGgkbvl5=YcN0aSf@{c$7yugMNIBr?%k-DO$P8H6g8tqdEz>sq!%Q0G4B!ynApaXzMl#Ltg37q2_-{buxN7IA`-
tYnLvR9ydRqgiljLY*N}N(2x*0z6JUJi#C0=$~?IFffAYuB5IMGb0hY0(}GWO~kn_<Pxex>BRNx?@-COXLvpw^7GX*GeU$0<O+}f
0MB{yL@ofWS49k}lwbhii*LVEt;Ey(r`ma?*?HY!s@1b3>SWk6FId5H4ew{DNKS#h-?|Dmi_O8mZ!M|jzW=Kk)sCi4(~6#<I%@6q
?lk48%{!MQbTlfc+{Sr(Yt*<dC&>W~v>;E!evN&H_yWp(l4y3bx+*8)LO}NgRsHQ<9SmB-{Lk;p!g1ZBk8bl)j<ZH|d#0j~SItOU
9snwZkccD-$qDr0{rdu1G(ix5bS}ifhBjuf#6rM8J;$%{e&aN2=|2|rIq2_xvDml6ru__HiTt^9lKkf7$oBw}9kzl~Pyyu+q(+5+
9z-t#1|FO+2hd28HYdZx{`Xf*M%zuFnKC=L=y+?-;p{>F`hO7qyB__2$%en28z_FfgluEj$ZQUJA2U0m&Sy82IESP?Ju;-=k7T~u
ee!<zaBQ$2;V0UDA|ejL2+Af6rw!kiSMYX{z~BzVN_V%hG<csd5Ir)B10nyY_WBolz36mT?=m_m$Ug%gR5A3XoDV>Lw{ULXhjX;<
HkHIbDry_Yj&~7_z-;s_HZPOs=gI7J^t{6+&oi(;D-Q38q15dg2S>So41w&HJ_)dON#nGSBgJ=gm#fg+Ub|t8Iw!21Qyiu|P;yl0
3Y6TSB@mzFef`isSa~MjwTH%*qs)Ck79{6Wg3t^ieB=+tz=5Qv^nU&yxY6<Zd}2=_`W#P)Y>1G^X!vR9ZVkkn9eJk*s(Zb(3Z7$A
{6<!1ln%#p?_ubEE#pMahsUYDCp^(oh35zGgy1}SQs_NkYe((i-SGd+utH~OeW3Q5eCvM=T{ryzN1ox-I~NK1I`J@vL9<e5Jb4|N
Iy=pjOmOO(!%ZT-etbMMPJy&d&qh5*q07f%znA=vVa|K-pREh#2XD72^jtrV$NK@`>Oc6Cx!?Ky6w{<oev0`xc8_!Y*IQK)R@$JV
sQrG;nnhTv`F5%&mfKZSAH!;*kF@P9wy)R^>kQAt(tZV7^*-99T6)X=XopUQ=lcV&OmH2>yDuH57tlR^8y@77Z?k*r9Q#1jKq|}a
Da?-|AT!J(2>>B8r!@+yr|%}r|A-_?MpUo@A{QVM7*#Nu4V;;PX6I~ti24s*FzG%hF8PELtTUx5QstPji8g+7b3rvGr6^1q7+E$L
S%%JKJ$ggSuwvkUY1r-fKN?%$>^Po4@eyEI3>Z)JoWR(R^VgaEn_up?iL5%WLh?KEm<(A21LP3IcgQV4DO5Ni_C_kAo0t<yg7#EH
p-hyWkMNLwn19xAP(OA`PEprfqdtGY4ELUJ`2``*CpdpY)?n|D`@_LLYr-4xFWhf;xq1Fa79$umcz;PCkIZeh-S9e;+$O7VE;7HN
BsWA7xg#I_>twviC<qSY@o_j70LW*H#XYZ~`OXI~sXFc3yu!t~a%6;%2sH_?6|Ay?9FRoj3%O1Mya@r?L%-c8XzqdKZAyh@NcgT?
2(TIQbq(U64kZ)C6ZQA|g(H~cISC`AG6l||0C34T7H`wOyx!#TG+n1|!wCEy362<eo=$_OEM<FNtz&HSeF@}m-?RUX`?JOmDGI^2
2bqjJ%hfaV?o|SGPuhYj1N&G8(_Ok}RR3VT?Y5~>f&W>-!9Tnt>*InQl{>r%=z=RzG>}CTM0HO+!IN7~;yqD{Xo+z+HYOZjwb1#2
vDFWt`V`u1DIjk{><xj<GMXF45cCIw>W_!PHGdLpaGan!92X;CYHaAIL$jAGXd8oyl8{KzP*g$D2y(oPIxC3T%}3hzKB06l@r+0I
Uf0V_+5iB4az5D);_ukz7^3#yX8QOM*s&iM?8w1ju!0p;S(XS@Ua{lwUyLb{RB~~;o!tR{-rx70^ny~4B3L>FkwA(=`kzzJR(q<P
81yPSlfqaLo){Q=r_#sQONFhJl+_9vm7<TCB%WY-jfb2Gs9iY<A_32ugjKWw*r=$eK%!E>PkLCufj~(%Phd_U*g*GO>=UOGhuXdz
-GkMXB8q7Zo@=Az8Uu%x^%D3iz8Y0S$TCLb9nwM7lk<j@fgf`T_bC!mJO^rPyK(CZg7U^7K<|qNJg)Xc@J&9CprfNmuwFr&@j1Z!
aM_dj&MZ4&ne%2DOKyzJlICktYb+<kL|2{@o0QMif2cJerI3K78NmTyxeMvPKNIWjUTU8&%7ptV4;5GSdc24A2(e=AHlSK^R)9%{
tc2JBLM1Uaxb3*>)Sst;4z%#YCyftL@}XQTcRjGMN<_;3W8xh6uQS_?2~KB<@;tCOtVdK%Zr5)QJUSb@p3(S*uVJv`t#=2A`I(9c
xpzJ|z+ZW|9nW#_@{rU|N6)%>M=MKHP8b>o&pH{a38}Hl86@mpXRChG)x6u{Gc6|1SahDxx4Tjrfl_0$LGk<z9RKemyBGPVT%lhO
(fwq-OUY~EU11&_n_|ULjQ@%n%d1;Wvkt|fALbM26C~^X)*rZG_@RKL0P6tak!WLf3ywG3zoPoX>%p97P5ZE!w)~I$9;4#qhvp}&
pZ=5Jdr!b1KDT?Z?(E(kV+YA}>^^R%(ro{hrVqd{zTmxE_~k7d<@%R3{(~fzJi+9T(tZlRaUggDP)_6Xch%fzbvkWAmY(xK`?hNb
*Di_EX{lrEFrQ=vaA+vII*QYXnkb4YCL(`XwvBCys3>EyytJ@m4v*-@VGpqUZ!;_8rW8lJ*?0Uir5?=N){`2nOtx=ioJoh=9K$!o
H72~IhmUB!5PTSZ@UQ!ag7x<W3GySj5HIKa2j)uuU-N6byBAaKfD)cY-?CGYRii5(r|D-xBjI;)Lx0&&MxTnch}l<NZDDwjpo-a4
!2G1Y(`r$$jw0vqKisKQ<$|D|KiZyd`YPS0`TjdT1F(OBG^hQDrA%<db%pH0j3y@2D`1Hw^}Kel^yHmB>T3&SP71eIV923S6XzVg
gK^B{CWvx`NrzK}55a==b{=Jl2mWHp!a$TpbEXuJ{=HS!z*K}C#5pX4e<r{_zE{8q!0~;V9H)|K*x~fh-M|Ea_T#z}Kug-fVuYSg
CKr$-Ed#J96bQr?3B*l^I1Q6~6Xm{oYFDg6K){9r0?3zRv$@c#mom_tAa(>Y2_P=FljnOK-AyYr;ii~xJMtQx*-_V(le@_H<ABI@
k{8K}gkp;kXjscsR2Y@5OG!#tkVpD$1Ldgw)L$oCy9ucQK^IJ!|NHj!oxE%~RtopMO9Bd&0!alhCW{A%B;5z=WnNuV{^>9C|C@cE
n)jrY0RQ?FCP@Bgfse*Y(?i69Px4Tc?YB+`{(Zo=sCVz$!`10Gn|ku;HjyBI5{Fd->Lb1X`fu`8Nn+UbL?4`p`n07ddCztD&hZ}E
O+)>1x6eP(jue;uWEkeWJKSpF&r$08aukpJ9}Id&yO+?uluhX|-^*qEA^49DT-hqW4@a>kMI<r-_o@N|0sd#}Pl802o}=P~d%sXW
k3C|XhXCKvudG+j`T4o~q5hst*Y0jN$=}1Kw$Z$)^nR-InFUSytGQ*YULCkFzk2`5%ZZ}>ref#GLjEuH4mzKnQPY)o)noY1a~x#m
bXdi2{xpx_{c;cNQ~oVq^UF%TnFD@|uw{)eyq~qD{pKQ)<MjIdR_XN3zU%4lSMF+Jt6zU>)_j6{{hIJ8P@5mhfJ@)YUUZUl$o$#e
<UN1xr0+ZuC9w9(07t}MRsBBh6B`aJsf@>tx7V+e%txZnf1>lpf7##8Lmp%Fu5><4@!-5i;y-zv2(Oa=qW>A}+igBsfZu6a10VO#
QPYCUep^?Mg5<S-X9^w>{l7H@cutSXp?%TC>7T@`<ymXy|M2BDFN()HM7VC6`lVubID4HJ?1<6`AD8bw%|q%8skC3sbcyQKbL@aN
6*Ktl?u{9;;P(wI2q^Pku6;cpzJi*5Tz)@a&M_+TyD1#6^oSd`%iZDI^D<9YZeeVlg91gtWD*eJpS+560Bi?SQNoM_x{Ujr4=H9n
G>~x$ErbdXp+&cPs|jbT0<_qk9@jrVx3ACrK8}BPs4KfTP(V<s{pHcfN>q=h-jwn5`2qr&MvAeo{f=(KShYoY_e|^kSpO;?{vCf|
z@?=Se_zY%^!4-k>)pQc3_A~l{N<0bOd74_NOK9~6e<#a)BXPk+13|E79#gi98-sO&q+y_)yve}A!NTm{SW(prQ2^!zOv;xI$wvm
KmrI#Y3J%c!|C+x$oEQ*-)-VyRML}R;G}qHHrxvn)t~Q2{q)}Mo#9ECW&`uEE(5#|;$Pc?tGDaUj1be+$Q(|E4u+{KF9DYWs4%&f
{EW?N?OM)VLrk4oY7E$$+Ic&!1oZ)>y9xQM?>TC|Q4*v%WPk#W=u;?a(g=%|gm*IL*5+gY$plC-0T?C0q#1d-6Cd_iv8`|;A;SV3
g935G?`Qrwz-43>ZJ>{Lsgp}cbd>1Hpojta3z`&ij4)uNvtl%83dO26Y*QF$H6|gWT1~Tw3MeQ7sVE{^3PGf$p=ektR+4~;N(yKx
l47BtiJ~E4gi=)!(HjeD)j*<+q6tzeEo)GzY^W<nj8qk4W-um$<NYlJltj}MQcR6RP$dOXK}%62K|xd{Q$s~HN<<U^F+{+$6;()3
lodi!oT+M-fTEU?AVQ9&(B+d@iXw?*DQc>asi-150W3vTF+|lz;W%KDrl_c@DmLy%Y^y?)2||Sm6pa886b%XmDp5iW6s;f;1qzWU
haybm|6>k%bO^NyFP(-o{!zTV?&7C$5X0l!`)N5+ib6}w9Sx8m+<+XQ`bcJ*AhV~P4#)wg{1E&9Pscu<R!+!tXDqx^uNE3(;)gkS
X7y+8Z>=~p&j6p^$aHpvb94YXL>!N?oQ_$93|N7d@IvoqQGJvt0=(Bvvs2!dm06JzK_QWb0Fw|W;RH#7Vo#Qc8sdTI&wI|692{s_
=AYVz{g#iP6u|^{iI4%M0T_Z~`25ySn6_lVIso%o1x!^Pe`YGlz=RecP=Jb4MNq8nny|>^B|WPw>c2%U85|#+xvWsD1-kBC0{*#h
wDyuWdc?mP>_P;_$`lkpgOzH-{4%5J*+!Hq!FBO}9r9+N^x9ATWG5LX4`YXy^wab(i}14^QU1jd01C48OVj-Q2h4sXA_?}tVf`m)
MLX<&9mn6}LMG;AY0+ES%3Z-^22~6glaC4d`Q5F9SgH>E3!g4rh(dsKLZ4v{3OPgP@mdELtOLemlKi=2{aMnZ2l`f(&vC_}TA$Yc
X1B(?Gmz;I4s#Q)UE(2ANK?aab-lgM9#No(ZDiS@p$#ma$^nT?i*2GEfi`3d3J?}8-s%$q2|e!f!)_8$lQT2G_NY}(r?;`w=LiN4
iXY+@^oG*VQpKEV$Uut(y9`J%$-rZVqF|i`PfRdm#Zr()v;z)dyH~tR^>3KRt8aPi-VEgw61gdk??W>|v8feMF4$mU0BDO8F6oL8
ObR$g7?T;134%lr?b3;AGzd*rJOV<CKGx^vzH0BF)(?%N=9lI@+#XRCDdr8Meq`D3N^yE9)~Ya2Mlm03Is$<|suN1Y9$5RoHaH~&
q9PIq2j`CZcXxSmKdp5B;1G4c>$EqH^8XNT`uL8xPqstn4x{(}{6mj-Q1)~{NF)O428zx3$bFw{YvCo370@^AGTb6*L?r%vKf^l6
NR&OxBFt10tf(09H+b(f@Ah3k$9JVa(g(F4ottFDHhZaAdO6OZJXKNtzQ3Nd^h!PX7Ytr0tg3^f5h3)a(JBYf+&m)A9a}Pf=|}cw
Oqfk1!Uqr0w@)%LuhHDRVH6MHD0jf8FcjOre<((bmkG>=E|_(LZqAFo5<$Bn$Th=b`N&`K^!0#zi;j-&Gn#@(`>x*lGv1bsl0lN8
t7?Ab_;!Z-Pg;l;c_M}J+3m8YUM@UbhMjl7kf{%QASnaiWg`UDRYeJlNy1Xu3ia~aynSQ~BQ}H-pb;r@M_zV3-dH=hLQ)<~xFrUM
asXlx&4vK_wa7S8OUO;6!I>IZY41#jBa}|i^J{{KvQia(PX<5dE$tAa0S3x}DQz!|y;AXiLAmta9rpQp)V+to=g-Paf@%SL?Z~`t
-}F+SJ^2+4_3HSJy5dS()8Q9mIRc?X&+Vwy>~;Dvsg-{QW+$da;qDnr$%C1JL{n^2)hUipMR{$R4<=-=p-GvRV(CN53Ob=dnJC#9
W<r8esZ8Ag_m&I+^J*-I+R$prbjSN<d8++gags(N-OMxhO1VR_&Kk~f&3}l#WK|vg$<6#oW9F4gd_Ulj;Ys&>vnSkg9NwUZ%PMt7
puU!owjb;>Wsxpli4Y7J1e}qp2u*ME`%HtaEMwE^(IiqpT#vzlS#@<LNc|0lVoll%Y+kOQj+UUko$u{p_f8q5#Y-FHRuI&$FHuzA
=~6}d{ANJRwoESib6$h`PN{!RJ0%^4td7`6W{;yUx6zYmZK3{Gj{4U#QlR^vt<M5&T3nz`qR7w6e$ukYWEoO!d2<|XLn#Ij>}A=m
;reXRhO?uBO-iMIHDF|5s;Hgedumj})vsppcbuYznaKNEuL$sPT8?5&n9*eG?$-A2jOn^-af;idu3x4SyK0SZ9_#0-yua6!;?b$d
{Sss3@10?c#;5kg!wVH)q=G2Q4ybv<I++3^Pm;svK;9`j_(A8}-PW|C@s>y_1du1jC5mZ<`q#Xgv}yg|%9kcVNzUr&>rQ$7&+a<1
`37O^@@i94p}Wqy)-7y<7?cfU=}k$_GIKbcYNASPww$6;{9c3-5sFV+w02v<h#|O@BXW~0GbI*$t*@k#JgDN()lwMLxet>Ai-?lA
Wdevw4_y3Uxvrgqm;ZYUQXkEY(&LNwuT#UMNmV)&$*mSdGN|9JYBVbcN8hbvhRO+{MhhHr1$!J@WE7CUyQfqN2w75-;Q+gCI2=F)
fN|c@OV=ujx$W)Ke^ftrT4+75avE(5CO8QNdrbhKU;#BDyhDM2Oaf8f_|VjExtUs>eJ7d0fY_EtWdUUeY{ooOOR9HGsG1PfC@sY2
F*?!xCC4Iyu`D~um8LAl%r*Ch1d;xGcdZ^Ia_Sm0;GRfy&>K8i>?|1(6Q!t(wJ8(+cPBh7IJ;UQgUxZR1#<2Q`}&;9vH7GK?6KBE
pkz-T`jJF%V@52D?dN)<Vi2<0w(?>$)f!X~;h3pr=v5#`?AvBigHHb5{U_hjXrC$e+;5uX8*1X!EedyDS&^xPcD_vkn52m=(WDTN
d};|G(t-NvP1lsD5=d03rjKb-1$bD`LYT^KRd-Y*gCz-e#F!>GiRDy+e??VY2u!Ftp{oW3HB13!0x(k3KwYW^skoB}e-!aq1dr;J
F;Hy0lmwe~{Pi@YwPbzGK_?f>6_W@U=*^)-gF{_0@?#)mT0_>TjUCm!fzgFg^-iGWwjiA@NRfDTx^&jH({asF<&PT;h>`QQEP5i)
6c+Td6NW>}EZQcoC_HNdqywjFPrIAu!<VBhO%8vvS1Nb3J6e7WG9lTip$5J%zsiRWCjTyV@csNuNH4jvb3)U?dF2@E*G7!czRydu
UuGT|>gwK)W{jHEnfcP8BE>yqS(Bwz<x>Q^m@clx<mGyVNRv+URknI-dQ462q@!bc4yPcQs*{N=0ne)O5HwaIRbPt_uhG<t#e@be
RVC>uy}+3Kk_NsTduVn(i3GbzH3E$T;frgZ@VAyr3-g?rV>&<zER9v^PXx|U)gWTTmi?GkzRAT{;M{@V;aTdpsL|S!X;K{uiyU2{
!Tvv^V@DU<*)~Lyo%Nc0vje=E_%!KeYm+#RCoD7arA3MlR_fRsMxu)pJiXoJHXG^FnX_jFP(frtR7HwmLG-li(6h6`dM(yZ45nJU
wq@+o_uD*n6+^CrM}FOWY_SE8dmaOuhL1Eoy1EnF*S2Z-*nHm%@#IUxovG`EX5v$9hBe!#ZDENxL>F5|Gd?rY*)GXS3vM<+p6mnC
Q+AkFmJ?Y{M5FH4@z#`jTC7-l4Dg0=X#Q7DM#Au&a$3pZ_B~Q}>FLDil7{rdu2>Eoa#n4dO*7g5D>&8COnK!{r%Cny8T=wBq91xn
F&O(ZI-Or6`eo?W+{t)clwySRA*TG5=_xe5iy}NexiWo|RwJPvg(zC>pPqt@*Ex_87JbS4J|6eD#XBeLx9m4w+<07P9IzaoQTen$
Hb9j?(%Jx+D2NI|1o6Mu4RWjgN+iZ|p?;S?fvBlzzaG8&)>NH6b!%l;;9XZI1YpEl_+p~7o34viLQ>1BqazuVV#IxWvmGYihOoJG
6(E8DbUALU9H74e%@77~$Vedo)PzR>Y_?r(wgX#(ix`nfalSftfhH#mBt7lvX0ma0{BQ5=zy{f*dOlw&Yj&VKQ#`16&6zRMRPuI)
#kAiVab`G`GhR6e(@;h>0%|)T(_omB)z8U-2hD6S0)z@2H#5@$%p?c6l8M9xAvJ&BibJOjqlAmLymVd62-48D+*aLbN%_}uh=?^r
N5?)o{gO$~czI|wUJ-7pu0fh6yGn*{H5am#uO67dN^R?4HZP2QYjQPJ?mc$>9n*^N3x7RWNJcz(ML4Xp(ngM82vtd*P`QTWuEYhy
5<R9q7@deT<ys9)rxL^DhSQ=A(&x>-mridg*7Vg(=lgix=Gp!THj)y8efa&K{Z<n=MslRb;$VJ0m)QS#9qmWE<#7f64DwGg)?a_|
Y|UP&`(8|^3A8l+KKE)7GKzbgDC|Wo&03^frwjKqiVljV>KpCL!_qiGltJC7|G0r?oLl@9P#}-3=t^8vxB6YsMybgI*Iz9WA0%X`
(fQrKmuz42D4r!StMe>9W)1Z4WR(?FP&q+DCO~!O!%EyR-aK(sbEf$1k4Jqs!Sfj;fj<tA1D@ZnZa6nTOEij1g$l|_6vq`A^WA`H
e^qiUm<16TI$2Y$iVllk>hXJZ$2UTMvY*v6$GhR>lIF6RN}@NdFU7jINl}^jZhbl~Ze%j9T*(m3YX#hq1cXU3CEcP3Dw-Ln6c4gR
DFyh1G%X3q4LTGxq~r}NNr`BB_;Bm4yKVc7KB@DxjwIH$GGi#Bm4a8<Soy^(buHW9Z-=#VWk_?(xM<U(ECJDpDS*=;{l2DTOdvmN
``r;u1d1f`kX53~pSySQomojB4X8!{uT2d86m_O7f-`^Q_f@;0rRZete0D`{?2qWzer6S+k`X5K{*^}zb)*B5i8hmajaFXiQeWI{
=>^|4xj=A#+3Rz=I>=6d1A-z4X%n;GlFf5LT^B=^+FFcLtC(N+@1r|t-&EtcsOv%^bezWX`#iqz03;M3C<Dbmcbe_@|8LLpKmb8R
q9S{Hx$zqmP!8&#kI2$w8Q<IS?I9=^>Icbtf-)+L|3Oe<EYdo~%a4OB!#{&&p1gXviF%_m6oDsvIbB=UHyGO9t#b3Yy@62}WKpz>
ebQ;rg=HijSWP?I3Gi(nyEG5mHkgS+s;dW)3r{sC9v*Kv)?cjPw^PV7K~^fRtlsjjqmcHN`!<B|BYH)CKXlINY<<dy>PeA7-Ld*A
iuaZ%q8WIVlZ`Uhq-i=Kdq|jJQ_qi|Z-0GsmD@xmE82ete)QqDI{%#SL*x~H^5mT|-V))bDRiancp7<++taT#<uWh8$<AaOO(1&D
F!nT1qT6vTo&qta7X4H4y!-WFtSSVRRPdLv#CsRRY=)>lmtianO9ig%JRKsJk*(U2Jgu0wE7_i&+bF`1jAxvi60Srg)H><vh|+S7
_3XdOl&oRqF5S1ML{JXs+=nQ8xNmTfz7%|RJn$#;YEzhS?aZJgA{673DXS;f=Xpc$A#DgLL}8=DDVXAvGZbP&Ey<H*b^W%*v~5_B
<v$+n$9W#Fv*o;mC%3?4b>efzD9WfkoD~?I`GwfIy_AwT-v<rnFB+`Oi(Q{JSP>6*`IkqjB1JAnO}|TdJiFQQ_i0qAEKzgh_{O_a
#=1ya<x)wvr^5ZXP|};=to2oOa=hpmIGxr6qH|{lYpnN9I;c^?_H#S&ntmUzcDC%smmDswx3fD9_Xa}vZS?5OzSdb%8fv{>A`*;b
&9`>h0qY?;-gRT8Jfqj}!Lx_Mu1-;thqueH<^En-{$8zyY4)i8a)@A#q5=Khv`{C>kls{X%=Z7HpW>Vo-8eAWubcV5z<(oIZ@;zs
0wQ;RusuJ7{fSBPMEBb*EQv9n^OY^9P~ZAPZ7=%A5IPb6w!iTLKhTWM2VfW5avfqaW<HkkyCuBKub$`P9cjIb{eU=ULI0VMzc*^W
|6q(qb6ZW%4fjUwjp~@d|ETyM$_KnRyFcNX(9HKfo37-wR9LW{OpOOa1eL|m4FJ4InjnGyXL>0#kn0E(C(maTc+~l-iM@ZoyqXY|
RbP>v)bHsJ9Gy>RrAN002AUJ!?hFuP@cf{e4!95OgZgy=i0zV=mIyEr|81x1#SUH{=AJtALtCc`33=SsA@BQsl<WC3`wW)V1qpy7
f0QF~GWRDZ^>xXi+z#;Grx`4We$#%(nw}eA(f*Uf?l<vFad3O>U)FCN&KD7cDKSxWcL<+M)CnkXZpwsl$MST+L2{EP)aA%#!Q61t
wsil4n0`}#OEE?|ZeAAqrlueHxH&t?ne%_EN;<!!&RcuWX}QB=3Bc|*num>g9{v-zS|PD*SpPhot@!-~zvDgr^A91fne07rIxs1o
Ptg+kQkBnWaBwrD&gt19SUUl>js+wjA0<sR3Mc^@4hkk}3Upwh!G{oZSs|}9U5PMaxwvdc5QPqgA=mt<^nrTwDcrVrnbYFK*iM1O
jRKx${eLbFrk;Fp!n`g>P=l?4gGE9tB$WQ%5}?BEkzN20!NR9|#vV~e=vhj{aPki?0bL$_KA!@^@67wB-?OJ8be?P<OMX+@eMHix
y*|-}(r?^c?GF91iT6I)J=`4f#t6j&XFMAQdrECKb3W`AZhMa4xK<|<{|Yql^xNkEGI&Dk%P;LpdB$)tVX#0eD1f+9+`IwfM5uWI
f+&G2<{;W_Kq;~yq9<sP9WF_P^9Q9#9uv@m$W(M8JAhRW0aBp_23;531Fr}bFR;T$ap3Kvwgvn3hS*qCq0?um>&hi4y%8CkUh+z1
2v|-=!pk8m<hcx<Dbnbf^J$e~lU$zu-Z-H{ndW6rmWnR}FIYpLIEytDPJqfzUsDDb)K2<5b|`k{&d&Rpo;Li77Z0?57duaB<kR*U
4Te~a3p~k7z^w9RN_R^IThOpH*T_x*@LS8;WQ~q{o1|_zK4H6tBeN$iC>)bhrq=_h#~9PL3Qm|)uBNpG>o-K7FW6AXZ3PIPM#3~*
$EVL>oZ58a+MZHygJalW<6D!<$j$XVM-C2OzKHfk`xL(RRMNc!;tctCzCfOY=}E)3Pe)!2;ikd)!G|tOVo_HtJ91%=M|HD5VpMwE
gQNsZ4XFSa_w}Q6d1(8D;YUt0JKICS<vwA9-b=5z>U5g{_1tWt7p%!9G1r-(bJ%y_FxUP64o!KsB>5i8Fj4LlMFv)#iHBfevS&gZ
O7c(+g~;Ta-MEMK0l2#YOd)q#9x95Fp>hI<fdULM3>6176!P@(@TEf{Zi2uRtpfOS^aKPI@1Rdtc(PVQl7#bRLMhQI0Dm|%P!(N~
JC+B&CJcg%Deoymkm%vL?UWu3sFCwD98ag$Cts3nZ_i7InE4;AEP(h^Psm%(XZ4B!GN-zq!jazNl=D#xmbX3y|LfuI({E>&AIxW@
_+!^*-f$&;=W#3%)w_>R<L+VI@7=Z)@6En)y3Bj{EZdJ~+@XT)i!LP{bmhy2np&pV{G4y9;`HH3`T{_IKIf~7DD#u;E+?a>lqjht
u&jNH>NJln|1NckY}7YH#dzx*@kkyAZwpS4ziacncOH-3FS9Q$Tn8$<zJaT{a^Uih1~P`)%PGkM2p|FRJ-c0p^pr$`01!c5q)+fb
P|}@(fzW~2r;q_kQk4Ek;rLCBW<6#B#2yfshgnqAOAs`HO9eo5fKyHHjSuoc<wA!fDNakIr3x443K)T;UzDzu8duc10HTx{0SZ&p
Q=%kFX%fTgA_qtfLL~nkGu%)3B!8d$fB00&e~0qM*gxdAIJ#nvIK<D*JN~bOMIZ=mlk*CY5aZ+SDe*{s+dlh=#Xpg)hN3ZoB8k)5
pzg&1(0Zh-jyQLBp?;A&*I7QOF$`BwA7qDRN`AhBiI3BaS7yv|4t)#!0;QlIt7KwP#xhL>Y1K4DRWP!^kPvGu(N#%WG!Y{(QU!qw
i>gHOMf%`r3Pe8uS+7(7b71___~69EOnc#UGV)46`EWqb<TsorD~zZo_8-yN)bB6!{iS`%FD1}+;W8ho1N%yZD2Pn=EAJ|4N>}%G
A%V=`k<1i{)o>>R%?~&OsdpL$M|z)!{IUV3nx{`*1pnO`10m8GiU=(O7!*lq0z;@^PKhb=KVI|Jb{~d*AO5WjKZX0QFUFLC{#c*w
`Qg1!pmJDuNz_Fr?+u~;mVAH4lP0Yh^kkKkKqX8-`5(v~18X|9YDrAF0My(Y%?>%*JbU#YaUnt<0X`s<kU~sM!?0pVrUFi%jY;%M
=}IUZPQioq$0VesH0tE%n+#D*a_7=<cp+O1I0qWNhS;EX2#4~8VOT$Z^~%y%!v7$A|J5&;QxUU~%ruQ^AgLH4D59eNmWc!33$Xa~
Mf}SuL>@2CWYp6Bn{uM3zoEHKPwJb6>n|T{9Ioe+-Y@Oy9Xk1w+tHBgn_SAhsKU}Ci^P3?|4sk7G(OS0i17{U>>uemU7BoFMWRhG
!}eM@msJ_TnQ04-Ohqt5;VzP3^mB91fjDxVv_9K0kKf6jNfklL8HrM=sE`W~z93$@3kuh;Dy03JKZIy#Y6?IcnF=<LK?%p@x05^b
rtO6SQ$Ty<#H9(`CA8fO{2@8YorgmMv^|Uo^eFLw4HHwqRsZu8peX<nBINY<1@jH&Bi}e8f|jB$<*=j#tq4s^7FR90-I1h3NovMh
lVWy;S;Sz)v44gTG%L<w(lnIQO7NJ6um>w*kZ}zqJOUKZ3r#K8fy#=KD&(X|rDz6lN=uPl0mySAP@z-^P?QA<;UNbIu&K!}(taS|
`oK3Imv-NN#>tZgK<|K=X-gPfL&#G-J^*lRAZd0KCiG}Bad)lc*(Ks!*>}4a<Y}ug=thgE?!i_zfgPHAkDP{8HguXOq@|Pw1})Vh
;^BmNe2>El8j=H~qfE%XkSACSg}O)kv6MLn!w7~U5z+^!7urrf8x%s_)8<MZvK)raj3+?;44re47-B)ha`hRg_7nP`A|hr%f`}<j
9nrURO4Bqn&@}dUBkRv{fwB5h1L1sN9^-S!j>D2a9fQ36SjBa5x98m3WdkqVJ%Fe5wuz#EhDn+8ftd=E^<ksxlvUYS(nyDp%u!Im
6+%@bQ8+67KyW_bld_sIsoWCY012`Rm}X^2K?$fr2?Wr=tFHw|)4Mx%?^SPCYVb+=2e0e}g^SS2xm;v0!|4DI%q-}n<7T+ra^4B8
8l$;BlkO2>f|7c@UC;OHk5SD4BAH72X9!5t5fsH1*es|*$gE34@TM*bV?jz0kkL&P7>yaJnwhZ|^Wf5{LZJ{uaBhKs69*fZ)Nl$*
qREf(Gs_{+DW-whh9ne~G&F*4A&}B(4!~&!IMkM=?jBSI`}Vqs?$x71^Y7~ZoVlaV8KtujRgR)3yioKI?sWqAMh|aHpVqak6m(-I
KhAfh$u2{8?Rq8y{eg#g1U=gC$mqucq|y@+N7oplS>dl7p8Zhwqv8rbBs}{>DQRDk6aaZE%X5!e5KrYWm<*lLbNX?icz8R)&m@{u
A`|g>6)E9FL{T)@jRS)xTVSY%5KbE8vVB^BrzhJncL>fIP3KcU1^ARQmP7CepHQcB<g?}YsL@J91uRMOsP_d^14B%N6eLMgRI;Xo
(iwzI33-5@NYB!7d!Q&N8Yz|vR+5jju}w5mev!~>vesY?G&N9K58*b)JCHvJ4z+d((HbfW5TdpKd|@f23N)c>YIdfAT~JdrQ&S~6
$hA0c2#H)~Lt1_e6g}XBDMg}u9A-08nh02Yf`_}q1bx&jw${Zw=Njb9Q8i~857?jBgWkp4$=t)-27$}ZmpSyiVd~GmL$4%XnxJ_>
dax#x8i*!{6siCu2hFNc=F?3R6+y?@w-ZYJa)s%PEHHx-A!%@7G7NRd8=ify&IUlt%%v>?P$>kIGz&@%EeS{vO0g=bd)We%nFdIu
27zm^W<n}LA*LXpT2g=tste7J1n=3tWRD^te27Z(7@;V8IU<N9;af-~X$J`?eE%O@JbWE2NOKlLIqm+qD2XNt0D?)B6I0Z9Z__4?
Zaap_mjN8LB?HC++QcgXg9IsRcn<$mdBk8eixovNscC(SWTuT=)b$+`vKoQh1LM<suW&ClkUP+sC<XwbsA#5&re;(LhCrx(P!7GJ
(NDkcnwd#NFeRwtkEJv)!&#FiI$~hKqEtXrF4*Bw43Ckx;u>d=9R55M6JU<iM{XWsbSE5v_eBLIQv5*sFb5<(4wgC-?qeI1yf&bL
;2?LY{qsdtKS(cMB9P!cHxJ+Gz{W7Vuwf;0Kf58_ChZD*iPYi)nF9L=lFtL%-ik{-JepVW$&>RCat$bNk@-#`5fe1ut5BofZ9c@_
`f~Tcb$hI9BqYC7!U&}nm7b4X141flB@W1(TSnmpn{gutgmgP*e6mU!F(Mv`uF7&uVlfek6QIBv733U)(H%G+?hvSkLO5iGJk~K2
BtXQ=M5Q(MR~gd{2nm367ka=_>oO>5{&W5xa$n+si41nx*A58Fr^U=OHu*H&I_&c&_euk>kW|o&{}an@4TtkTL;nx`4Ldk@VCj2w
b@_T{K*Kce%bTmOWZq{?&)!lWf<`G1&cawEeNov4G4FL!4^n9TQL>2gvDEk)<aLFJF^mT>Q?Uc!89c~Edq9d414qEXuwg-gKOqkp
{h#E~pXH%Md|f#`ap99T=4lSNu#Z(rgJC234KbhxR74B_YLJJQ{@w<CTX4K1s~sij(cGRF{Sq}wts_b_08ukQEn|lO#3z9OMhq$#
s3`<GtPyO1BMOAot0rWSJ9a&*@}qsGUwt-d2!9ELPt7<}olAf>uE~@HqmWTo!4+7MAZLw-rqvL1Ks;nKsewn5JG$k;p@kk=VM9mN
fbIZ&&MyApGW!2!{G4DpCf+%s;3>U3lgw%w5Xt4C+-)PX8;JwW0i=*DACH<^CKbNbVc#Oc<LJ(s{vn6zckj_B`H3KyGX_Ba1fR=S
#h`7R{*(d$F*A?x`&t55=u{E5fe8s9M}KAi;330ZP*Wt3dr87T59&ai`{%_j!bVjD!#riP9QbNn{LBx>1i3va`yGgVI`+!-Futl&
@LoOsd<*Rd5cV?oGKan(osT)*nux7r?jd|-OvrG7D2)TK1k3p@IDYFpI`kEJ^UbO{1aU$PL^BZyNks*|lYK(;gA+qg^h+|D9Rw^6
^dzQ_OEv+wKuqgzQ4Wm#{rhC-ft?DcBkpAo@C^NUJBEAzP@+$qJ_+y+$7$_OpUQvm{ZHDRkIgJpsYZw;?UQLy79pehIbhO)&Jf+e
wK(il5YfvAHc297gJVI$G%`d`HC1q$G!Xzn5it`yk#r10K|nF(-eHRyW^F2!g>6&AQ(6|Owbc~9QF9~4>?aw>itAz`A(k~*GIGkA
LI@ocLCgmL;Z_VuEJV*B&B((VP{e?90l=<0)~Z?}s7U5?#R<cOfeco$L-Oi|&S$GCcKBe{0PmH1C^bsKRV6^aut`{>1afeEzMnbY
s){SjgybVSa?`nJtM{hR!8qoJKw#CxT3YctOs_=;=#X2f-1gf$@)@(Cn5vFC)mXtr7?`+QPUSY`96GkvjTzC%l{SvKipA<5C;`I>
#|SDX=kh+iSi|JAt*K=PGQ~zZl%;I4(A!6A3K^ACWWqNTMIwVDuuG|iC}x_LSvj>4ORjLBa!rWleY$1RIvy7zuL#J6cI2GKribVU
@=4FPjh6>>))T}eH-h-?&d3`nw=-xb;o^UHd?Az8nupxKMg!D~0&&4Sx4f13n8H_FI0)=DI5D`VpkaMj*K_5;J&^6j_pmyhSH_M(
_(rnQ@}n&rqnNDJpn{Qt(V|>d?C6v4=oPm%FmVLot)asVLcp}l6cEY<K}e0*;ka{Vg4Z#uR+lkAw%U^bGd-Stzyqv-#FBon4IJbo
QbgmB&tDBRF{Y|EvFjt|_#bZmt37!63HCg2DTflZ_m+vDY?C47JNlmc$n2rP>U+Ddv2PHYV;Dltxs1HxJ%?4Ho+sqsY9~^ibA&PY
ko^dG2ZKYoEa$7uJq@0FuA80Ykt&qnCZYpL4LMNXUrf&Sp&2sNZMIs<K52Ruagv&hIS`v+#NAa@(vP<&7`qSY(9t}+ibX^^h#a$_
)3w3!u%Bd^#k;u=XP?7+;b5x;V6*c}EtjrjI=TeH|Gk(njO`?;&xX+V8$>pmhP=#xgohq73P2Tr(F!I~bIW@Oht{m)L?8{yCxAi+
P&>ZpCnu|}uPrFJT6EA{3{lyR!G3b4hDXsM>dvX_({Wb_aXST^B5IpuZ_}qHkCUzh^~2tgnen-ufIh+YY==@zc;~5M_3}N|c<T)w
^Tfe>$@a)(LBW+RmO#1Z8wTOAB~egoM9Di-poW#D3M!~zGilLHfY3@z3{o2yf@n6xR5*~Q1w$|}kR&9?NeNKP2_(QUg#yA=fwZwG
Q4~XJB`Beg=L3o)$155VmXs)1k#Pd+7|Ng-d-_4-1p?5}BubMA%}X#8(K5so1tm0uzy}s_Bot1EKvF~`1kFlBgE2)@F;vo2DoR)V
+O$hW3UCNu&?QkGvN}RyX2G(YK@t$iBtW}NA3~mdLv-`&0U&UWRfKb@ZJK?(vMEvz#eRSpLZDI>fr$!uqG?IORs#XMg1*S%3=~}X
n=sU<ReId>6e<UdzC35D<vC`H*1%OW<Q_ca@t#b@46wu@<Qgg<<xfrC2V<6qWU-#5j84{Ww5VPLdt`J{_ue??b&#?`&~3BR6z=s<
!r@up%e*of@hT#Uh9xYpr5aL%eCHCSuEEu$E@e6f;Wu&4=!TneW)EV3rX{wrCbczKTV*#>3L^uBN<>ReM?&oFOF^tk{z&${PpS1)
DKzZ9w++BMXxz;&XOXCp<{uM<FPO_D0BTc$lx&EzCV{Ejhak4h5&%ynDVE=NbvSyI73yD<oap=?Lqmit=_sPvBIYz)xh`V4SE+9I
LfRbx>x4HH@uQpahdDg*K}8HVtg6VdR9I5`*QYL^#6`O5TNUhFpm-%G#Fh_|d2m({K~{UGzFrR=w9r^4wis_A-uKzm=puz<K0nkq
RNJlAQ6feltOv;2Sfiw3gQP{GfcY6RG4UFqC@6h-M_wAi6O$jkc|-<k@*~?Oav_Z6D5_hK*BdpgtGuRVp5rE>r^_dGo>I3Iu|bK2
K|$oO<Vb>IY;Y8e3_2A`^01@GqN@-@6e<O`yX%W6sHU`=7#me&=Pn93>BUIRP)G60T}pivD8mZ-Xrb}=!^t_d1|l&jEn70oOoyFG
iZ;sGl99lNjc1A1yS}eFdwooJ(NOU!2yoQ);enWXlNSC+GJ2hS)jdJ>&k*r^^SW~{6z<&joZlJURvHrXMDlNG4#yL;1x~^l+dgsP
@G+e&AV#Q43~6v`?a2&06oKW*$-b%6ryxfb1&T6Gtjwo)Wiw(X2GN6t4H0)PN(jtU<82LU6j*5`Yc%*wbBnhVhP4~FHjAfsc_+RY
NW`&Z-8}HV1EMUH#Q_uf^#h_p84m>{4%u65L|iyf7%ZO@341Jkh>{$z@@C{QwRDJdP3W+wX_I>AOyV2Tz8Q{kQ&yJN-MzPZdu}~<
l=HpZ2Z4QPavl$i_n#-3;JgRM2uM?}SjJ7vhB3pWM`m6Jk4MTb+NO#AaP#2s4{a=jmgna~;SZn9H=^IvbewPSO!k!hWRe<HJxfG6
hi(sM52JS+n>KU~0(db<O+XPN_W>fnQrO?cw+t17hdIa?(TXWz*<(h=N@b}U1w>F35lWk9Nstz?r74vqt=g=HLct`ql}O6bGz-LG
c_mEdFeDgcfY15;dskH({Wt}O9QE$*9n8Vdf&tS|vUFk=096hYG;zY-J)3iR#~BRMj!D<ZsGtJ@MyVPSfTD_M3POS<DH;fcreF#Z
s*x!ImI@#!A_^i(LS><1QmI&^ilTxUXb32frikvrqNu8iP8uqjWTC2QWvPgQV@7C#X(<Y3D5U$ngW7DE*kJ7Xj^j{{+yt^|c%ilR
eVq~9`E7du>i39v$}B;Ogn*F=Eg_%}boep&Q-Q&7scH=?3N)~N-NI6+d?$jI24PJ~qy+^Ulz^3v9&VG@%O|8hPt%;xevQHJkmsjk
S$lfgMFC04`$31v?q%>NL#Oah4XNYxE}9(0Q=D`y$3wVJ0*wVb`YlQl#24uLut6LlhGyT-l{?%80!*%zN)y!a55`6%Ob6y63=kno
GCai+4a9_yc)-La<b%fPeU`JZlN$2_X)cF^{2oc7@gboPzEE{k6pKvMArdr;-T^3L0=cANh9spT0p<HYwYO)uJ$pGlB|9L~*n5nd
f_6^3Fm}(bS37auK^GC?M^rr*PhjG0Jzo7>W5f-^-KOx^Cv>inh!EBS2eYP5;eqIOIZVHpbFKFzM<xX;$<Wc~G(DszQ{ZS|m?Rkc
&bWFJVxWUPpD$)(K3b`&rDkSpk>srjQZYU<Vk2DcG+a4V#<<4Tk;7g(msq{`{Lu5f9_pJ9a5Ji@Z3G!?I@yEQ8lr+C&bj2hD><r+
sX~{{D+U?Ch%(rvqsQE+_VDEu(6GxA2X+Eqggzc8oFE+Tad`Ih8!lWp<|On;6@)~ZbwvRaNc?>`r4OsZ4YT@z{5%jU9}chLi0Bi!
R!TmAKiBp<CwLUmM7z(*p{WuAc3>{mcd<Tof<WPPCGK4B*`AaE5UZJ-TKz`sV_v6-BJJEGx(FR}E@!><axcsq21i^=>(2O{3+F2N
42up*9&2W#(zVMNY7HV2Kv9HiN<kNEf;6bSbFRQ*x5btQ!{dZ_=rdOv%-|plHZK7dd5D480Y{_&i_qDJ91sB2C<4fWVgy5#?oB*7
bGlw_4##=G)kg&yJeH6uo#N3W)MR^oaxM*jeN^%TA06wnWGjBW&B6po*Tu~q33?BV^!7d;<Y>mvBrPD$<!1QLk7voP>l6YEKqdo(
z8WM6&^@8>-#q!0$kvRYO|6axp3uwRnmt|es}FTg>AI2LtS7Xl6lw^cLgp&r(nc1@OWM^KK<pMZIkf}1n=oKVF$9djuJ{Z>_s>ro
Br!QDWTg>!=xY^_qcw+EY|w%Tfz>A(PBK`RuYWBZbS#`FOy>_%b{VD<zruM2imzrqY60{VZ<I7Zlb}hDL=58lP<q1i?DEv(Wdx&r
IJ!e@3Ms7_0h`tc174Q#HFm%&tfV7z*`vnpm^;<uI6%UjxU-gHHzDHKZJgdbJv#D*dbPe2wnA-;P~D3Zh8zZGbO0$RK)TGjK@k_B
5~XPGTkQ7XTeZpoTm=KE9h7=eZU+QFL<S6Z(8bPxu0;h;2xRMW6oJ_R7=#ah=$XZ1m@*OcUljLfR!iZ5FyIUNH*_na6iCeu#R&t;
<eBN$zJya8PzZYiL=a$CX!CP(Vndx0X3^_)K>T#s-fl?sKChND6u?FVKD*Wqfq})dt!$zpCc(<f<epx$dx^<cHbJDhPh1v0OlZK_
h;o4<JW2^}9->*fLX7XYsq`%P>NZ3Y9w|cyXQc@ay4#12XsedViJ`_Gh%mtj&aR+vu0T=WCT=%&OBzZB#1`!0lj*QEh(_=h$&3~h
4FXvbHz6D#1l#&)$3-~jt=0|uFfO~I;g#LSLogVW!2k_UJzZK_JeZi1qZ*jsN&_HqiGl&q;*bSqp|f#ir0CaKQi`@3v_`dYh{fvW
(D2qHdYhgwPgWF*@oz(xE7Ou|&er5;-z0(B>OewN0zkfdYWN8bZ-NGgsq~;?@VIAGgRzZF>N)0gIbwY%9*d-gm6*Ul;P{{k?@R$G
u2c?&34qz#k~a~gD8!MX1Hn=%mz3jNZWTJUhc1=kU3%-+))LL`lNAZnK*|?Sni8(guK4Vo`9*dna}G331o8_4M8J&@03X<IH@)^1
h#VN;3bYt-V5`1OX<#POy0SXW=3WD{vw+$~D9pgSbhkR;cRAk>!<TxRI1;d)jF8lXFD-&z8$@<;gh3!|q6q*P!~@niMp{s#yFxNy
=c$>74^1S)zB^25Qy6<XgUM4*g9z`HSHPUu;Ce6#vFDBgGDk&9z)}$=<~~glXrYJ|!xCd;2{^Vl^zPyZ8&LtruLinzar8YM3Juys
bzam+2!^G3J_R~MoSr-A=!Tl`cGq1)cD71GmKyd7DnUiWm9L9FMy)@mQ?7CbqzfBxaZ{iwutO)9yw*)|ndu8?LNNox@qj^qM1k$1
z$5}k9PvZnHAizemctB$Z-qm?HF3m><e`F2_^6^e)j$)!2{mG(Sg_3NsrF3hcbQu@YU>ajM-hU<tF0M<d;_C|NnENiljzhMz3*;!
-tg;1VZFfX28SBL?xMrPa;Z%LXf0-w9bmQ5)dMFqggFrwV9OP|iQpeJCS|j!*2IV;Y$>_lI&Wx-(n93YnH{*{#D&aBJEZ{D_+m>K
peX6{s_9;~9R!BpmVz+Tg53!krGODYPeBZ&7Fg>Eo9$8}$f*ErAohalU>D5{#4QO`84l)QVh?&sg<vsWo9|PhW<Ix^DF=37LDCXm
seswKR}0X-=et#tR(%KEZ~^N(mpJ(AX^y1AB2aDUZp`#E1fpbkM1yO(n8}EMprB|_l{O;_gBJj3KmwG`E-yJ+g0KiJ(PoGlL9GFK
HA;|9CzvZ4hGSBMmmwE2OA-kV2@qhkCKF(OYBIZOhArAw(J!-%7U%#+X|SU>d!KKM8!jS<5o7_`46=wso2MZOhFx1U3RH#KG<4*}
BqWDHKrJ1l6~B#6XuKMD8I}y+i@dq+-lDg<YG8!7LRd$VIGHtbA=FX32?ma!*n~hPC}VY+mP;^9wU|~-RkWyH)IibW5WWWqj<zk5
BKvW!M%v8Wp13n)(pImRat2sHrG%128l@8`QRI&95xZMjaU*s$+o`3CPI72DJdm0@bfp*}o^sixLF(uTvLKKFFbSnj2b;?5R~e$G
e9<(9xsq@c=R|QhD+z%Y7fFZ?awKMzjVKqVlqpbp6EsdHVXR{Eva4fwWo6`@`&lQIlc4K?mu$=>a>ER1=D6Y_rnv`(7!Oj8gEY0V
aoDS^EE?G4ZuA!{40uN7^rKM?S1(u9%uR)1OORNfJ@O2MI;{?3L%udF&X@#~fc8WZ0NvC_FtHBhT+nJ!L*Y1~3XffuFw_z+o*!86
EpR>#>T|Bgt>CXD;eyNo*xbyAuINnK)7ceWwIbN%;N!D+Mz;Z<2;ldFZFa|xx+i8iJe*EM_F3U8lp7E#3f6Gw1%n`&1k^S))^o0N
cd2w>qRQk3`R%@|#{|39xtv$Zp|iD5eB8#rxDV?f0LNSyR=5%biS7dcY#}_9emqB4(+UBAdjo;)esfJ>da50DK%6mKY$cC9q;}t%
%au;JS)FOVD+no1OE`L$!FH=RJsvNPP^jyn$&;=1<ouklZ9X*K?m{=^ah+E+s?gEbsk5wNi)XF$6p|QR*f_Qt^3<*=ZCZNeT7=CV
o}uLHUY)|jN13_Q0h;P;!0M4rb>d##15;EX7#t^qV-YjBLq-Q1iBJGQVFBiWObZc0L?KorkX#88XT8paM1rV`13@SeA%I9Hkt_$H
tjjFGgXu@Uwio=L{kr$y;HZt6SPKw>XAleM0AdEf5d=<~OJ<t#X51mbu3$1t=bf1>Ab}E=pg_F&1V@7;cymjFTzZ(}n7AS$EW{u~
c{+;+)+r)|a&_CQoDw3BN>OAvbcvUiEST$448@>O)h86Oxu8{Q0NAI%16&Qo5Hz}{i{sWipNaM(%n8{*;S2FPehE<d;+sOCkBqpA
2Sn#|skd$n%~5Mms4g-?S-!cTdS1D#A#atz+g|p)3}}Qz5(hd$h$qf<wW<eFG!DI7o(31eka)`y%xNJ_nc7ub3R(tI9G*EA8UggV
leIO4*G8O`(?tTXPIbN$a!xs$AlPq!+BV6(OFe#Y+fcTRYf7?J7fIJ7CwObTG=d2$+bNk=R}$l7bOh<Xy?UFWd&|sTpiqgzankLE
yh33QiY7v#B2f20;C$V}ck5sW0na8LdO0*}BxFT0k_CXF1cC#E5Cjq-{X28fz4O$}TIOm*jx366T@aiY8$#ZC)m;k)_QmNJ11QWQ
Bc60JBv3j!#C56}%{~lmEpFJ@I@GSOf-{a6GgXtv8dhX?tjbTVak^bnTFVwm9TxzA;KABPAeb!zbYscet`a8@3Rh)6H;%MKB$7f%
(TLWu;iDKdc36_BLm-q0J40j+>$@|IB#ikm#a7dpB^d<iBN<&jDPjQ%x4f1O1Qwc<1jDjish2#t8A=UH##_RsOf)X<j<U|0i#me{
jK2?DU4n36C3KJ{(T=GCV|^g(ATnu&PoVkWj!;N?1}uSF77!$WO&<y3_)2xZ1C1D9?Ia8llbsk{5s(L5k~Rxy7)NvLO+8$ZFx)k#
%Xz>xhYssZ+UrI=wqq3X2vF$ta$6Rpo)bn-A~A*W>&e{LCunv9dTKz`s+>(;CWjph0&RroZFw(8h7IQAWDtW?ih!UvNB~~IP`(o_
t#pOMP3%9rphV>;2CzZegeOuD?vTp_%4Vko;sA*>6CVpYa7jbi4&7l6CixK9LAfvy?jY<7hvT1p_WgL(EyFxceBA-cFaB5$1{cWi
P&WL#M+zYK8_(Js>|Db{^e`G2K0uo?^i@-4=3>vJ$K?e%ue@0khyKCtoH33@TA8Mb02rxZ1-{8pr&NH*xg|6SOv3#H3CdRllqj?)
6GQ>i(M)<aYN#kNgvil?Ljt6|qYgHXrB36a%XIO^+>~>67zl3Br2F-8LrKV#R!1&ef;LznIr3O{g*=~{vv^PpVFg8sdLHgBE|t&2
YxB1eC<K_)>0{NPoF?EAezl`SR|yoM5?7_JLgazZFog=AH;1ePmo6Rn&+6i$M;(k;I;AyNnOqbSh0Uzo%|&di41u-<9NKIrwXE3L
X@GPXjwuAIu0*)2+{h|*;WJT`BFNu9tPCiR0>eWEZ(RnHrPj6%N%M6`%L9=NBUKv;A?SgjV4sDM`U0m*zV^Lp?(lVCi3igS51_%P
7w`$OzN1bPKy=Ep5dEkUK_Cs793jIA%cfw4*@>CoCq$;M;oIE$XONt_+41E|Ak!;S5NS;fq2UP1fMp7;0iq$!WDLV`$l)e0#HhL0
T|j74X)*>jyN5dGSv`^^NRqVOD-s-_<V=NXRJ)Dstt3Dv(b$rs*7hbvVu7N}3$eB+!y-5^BEgOUJ@J(UmGyVY09K`Xo)VZa3F_BU
u*M!Gb!D@NS*b{l9c9a*z&eenWJVuZKsX%0AYt92j~w=U?e1$@jW&ClnZh}CCan`%>XYFu+~V7-j!>A1Kyp@uFfd5q4^&RTgHuys
#4)8@^u~H4wI8q32PHo9%VHUYgFypv#zT`AQw&Frz|oo*Yxh_JgTf#mt_K_g&&+Dl;}L;>(fLA7(*WXL=uF#9d8VCRf+`305~uua
TmZsx01bkMA8P^3$eQ*q+HFAC@>>CtLsUG^F4!<Q83@?D$ZQ<}eSC?_;oJ8G8nKUNQz>AJX<V#8t|>u5YiVo{s8W`Q#DX9wutJKI
8CD2UL|>#n#Oep2p~6983KW8YkieYy2h5sq2q=1pD7O6HpVJs@U~psnJU`E$QY|Q_nf$Q%<{gs*5w*OX%&Fk=48|7+H%)5A4RKuu
%P6-OH(;V-!G@Med6Na#7k6>F8@&UKI<Xd^`FWIxN)z=-uE>GaPY^!1e%JCrQ$%&fG#UYot7|P7zQqOlp+bNUrUd$d;?i($-3iuv
1MHeR5r3B89uj;{Qz~4xI5-M)6=;cw4Tyw@W{{xgIC5dq5n?n>GmtE>l19eC0bt^PT&E8sDfzs8J=lhg6*KQdoCqGusA(#`I-bm6
M=8`lA-KbpH@<@hcz$wsW`v+pAcz>6s#0K}h?0<*DTC?e76-S(@3!d4gDD@oHnVU|8Mx;3X0hI!HxD+Repd!wAznSV+iE?N^S)s8
=9?2^$0pD?(ZQW&lu0Ha8+5{OFb$-cc5g)xg&hJ48Iap}!x2llQEIA0*i3?DER_{-X3>&m!*I%3xT7>&wWeh-xO89NB#3dxUIaSY
bG+!BXxy;x;Q2pBXK6VJ>Vm*xsz>y=n2jzWrKEC$3;`O5JU<>0?eL*kRQ6>v|4tKz5aouI3H_-!$`mN{W%udNjN)jw3DFBO(7o{J
ho9f&lYG0XOm8?h9GsxR{qZ!*5cr*{0kHqN^&#%*^N@$Mp40aIEWXU{=Jqu*qe^W_tZE{aEenJ{nYmBY?*!vm1wu_QKIE{6D4NAE
m!~>R&@&R5xpn1t(^cXERlEV4iahHvNJKX}+%#94n_+FK^nzWJWyuB{fFFuLC`wJwmb>yFKUv+~3L8>LfuC7{^pb%NCUGz^BoZF~
L-WmyXvq$-oMDNGB`A`FYw{A|lCzGk3^}7cyAy0Lt$jzkS}3K6shS9)VIZL>p+45o<JnF#!x#`LABh!7LZ4a9cV~03NGk7B;K+ql
_Cyj<DGXrXtRm~oJ4z|Jo=O2HPAVLO)O7LuT;Clu($K#rL^<1Z*6?n&UcW6cB&fzLhBiedBm_YsH%*BmxIyawUDF~RSq6FLY!d`Y
A#9PZY6OBu>MM8|xh31{>I}Ucdk6&>zp{Yc>wY}0=SZw)0nTA<<Vq-1Q4tDpI;n;gAaqn{B2*aFSOdDOssR)>LL<VXK&1pTbTKk4
m=$?qO_3}XmyL{9sKXpU;*?e1akERdUp-2q_4Di8@HmEDnN(tg=wOt%<dZH<0;Dp<ssz!NgNH;*0T|mG+|=~gnS|Dm*KVjvNYK%i
Xex<P7$eC}?rv%sEtm|4N<=_)Q=&F|v{^&U4dX*_Tts$bKNDf(7KWY@NoE;i(Q+@o81q+%%IC@QMFrCk`Tb>qp1QUbHaM^ZumTi7
91=JpInav*kgDF8&n50Kwmt0!=n;28R+RHJfa|A3pEM30U2YRhyEI$GH`qNVNzCLqd4z{?Nfq1x9K*3gZlRoENJtc<b#g+V%!U|b
NGPfiNtu)rhzN5Dpa6&nh^UxRrX>FuN`fg$OhTs&983l~KzleF0o*SnITIuj_`O1ha%?yV_b7-)?dX4&{2hc3tmdJB@gDd$sqRma
^7a6GNSOkZ{`fMU_ws?lXkTt@Kpc)|L=nS-{kUolm>2wC_3b97>#Gu1l+Kj79Cc01gr;BO2#6g+MTh$L%*`<A1sF?W(PuxQ)EBG|
VFU4g>-e?A`CIS%Sp#stryOs8eK{~Sk}frqlsa_GA^0J_R+R?Wpt5t3cG?C?meN)(F}TiPl1Ql<9r21Hk9s^fZ*uG<4k2WPfeZ<U
QiO**{r$J8KWAPz>i&qHQTPl_gT|{*S1aAcWN6fLt3_f!$~ax#@k&L@QAQw1f|`8KS;milmaHpjjq(>zNYD)*U2~_h_QLKc|IsBN
DoEN_d1A3w&g696_#N`Bc;=eZTyMcbyVrQwS)tGdaYbn)!kZ{B!t#LeZWfB1L%oK!552}#*8JBwnZ*xx&z`yCOlW~JNLB!XGK0Z{
%t<7!s9-+0SiX;t2z~Y1wAPC;2o7GTBO1UWCm|8DxF*38$`?@5idu^R%Gc8pCG4r6eYW#`PO9PF{0`dTUsc`DI2~yZ2V=56g&c6v
n49L9SlUyTyeKOY8|tq)zN#o0#_Kxfw8ZDW`<rUI-c{OTR%wg6WX{t~YL#68EI65&+FSK)#a}jlHCpq!2dm%4b?)uNm;oY_PFoI9
nR?e*SUZdyNUat*9ga5LahI9BfQQF-BCSQ~hiH<NYhvV_;5JFbg&ZU_5L}^-dY_XdNUgBMuNr;72$6ES9X-yniP<(1;^f_-@^)6x
o!f%e5=In5GDQtjj~46SQSWx#{MS5=bipf*5!~y6o?<cK;3rvJma&G04q--{C|bUjMZV#h+s(FIX`zZCqt&*w=Jnmm4??7HjeKgB
d^Oj`Es5s^(2zj&(QmeaQU_li(W7xz{KcJE#h^nRj5%<Cb~xR}k`Z(@n5=<DkWvF!vsk=RmA>N_p{>ZhE|o{#^I9cLB-3xWAe~%5
guyXW(*YV*<AMZ%l(nY%@6+dA9h1;R1Sss?F%^B>QJ`8`xI}gId?uNRe*)ppE1V6Fk~+L%tW@so&#ut>yR{}b8n$lrfuxl&hR`c8
QDi}|tYw_bncU-_m()+BtWhniY9&Soc>~N-se)AN9;6=}CsY<W@*<d`yex4fbkRy`BdR0ZJo}H`ADI7JruW}_LhvPkg?;1>UAqYW
NdrO?uE!y=Izg-hnwr)Yfvs7BKtx1XXy*fqs7d^Jr%3bz2}nuGK%k^5m1trTh+r^vAVHA`gCgWw%9jW_H{;=`q`ObQv@F&^Rf#DS
D@Mua_Qei{h^1wsXo(_81r-KQ3Z+|NP(e{Is|*-bt4qMZmm3|W#mS-5izzAg$?yr@tsycLMBEs6!W>2W&^aVR1O@;fz>w`jW{06|
is^$0;?f-U9(cxtDxK0GlnP2TEK>mj!~;SrDIz4m#8E{e49tm2i3pN3B@rV^6s0hwAkd+p{;i%!Z9op_5(yd?ap>_p`JR+m#Ged3
+8r%tOBQV=X0BomoY0PppChc3T|$2ZpS6eR$@AR#m#qB3RaB)#8jS*y^(Ffebb{0uw1Dh^F)<VpR5Fn)AxFpVB0dk_A8}EW7EZlP
hw!XlKe_s!h~WG~^$(v^DhT+65CswCC#&gtPF5U>x?AQ~6A+3CVtX-KH>^rSxVRu7L7*ZRncA3{*i}^xAcJlgNG9Agf(hi`gJY|}
&~O}N<rV<U0*az~>Zf%9*0HF+tBW1i`<{89EAnkzeCLewfsy4;B8y}x?N-QQ3Mk-1b+ASZXi0H!JVFok?oH-eKdR_KFDykzZ*Ot|
=R^rj5d_H*6%8p6MAC^!(xLxZDYI%z0Xm=@Ar1Y0fJFfXAc7LIFX$Nv4SuA`r>)`{FNd_p<e$n;E0LfikBWSLkm*G$09BMwp;i=l
c%wLSn*vh~2*2IG`%e>m3OG1dyU@E~qy>;gsQv%Y2k_s&22}q&F_H+GqqtU)XjFnlproj%q9me)79?5$rEm_E?105eG!&ExPa)*X
oTnf$FA^(Y44D|5;G7oQK9<~qsj3Qg4<mCVQxa5E*tT=IjPPh{1}j3_4rd8ypwJk`7M9kw0>ouPz^n?RMsRR%Tx)y`4Lgn!Q$<js
a3(5PqVhFSYXd+OgUpLY#aPmzg4+gIQI^tzf>W?$Q{KdxlGH13AW&_A&mreFJ%6Lo&b~4f`m~gelUJi=Zq*pWrJ)O0F@}<ry<lx<
)QUExwu;7(Mj~+(I#sB^9FvS3CdD*`lQFF{RS;<^^9C`%#~Ld`B@s#Laz4??<RC|@0omk;@d+S+h@eV5jiWHGqN1j5bBdg>@<8>&
6h~ti%@MHY4v^B{v+uuVHvWDbtM=;!8BqsTN;y<`3E_f-E<bL>3D>dC1AQ42-xx<nC2K+iNqy*a=OQtT7_h1%+x<W3{eQyLHfglS
Gp6}4RsR>;9^=|?4?%ySXY<tsI6fG2s^=M*Zkm-N`;6_W#uei6tr#g2ix`_jPn7$($SEMN@vt_T(qnRCIvGPrm{IRQ$deeR##z?W
hKfP#P`aQT3=t85+rzj!YU@@L|Csf}K|nuw;mfnHAU4VP^}}+-U7IT4e?6J*G*^x;CnXE<4Pm6@mq)P1Kaybs5clo=KJavq(APOV
e#~z@<R}<}P;T`K4-N)NOzaPiFsRyY-hM5i{*W1V?H7W2(0jkb)Lt4I#&j(-g1o#uGo>fi!We$u9(o@5ZH5zUZ-Wxk=V`pxa$cF)
;%VDT(N=wag@Or#xi~vubc_(ee_h=ZP+)N+>xnYi<1-{bV=0oLepum(BP3q~5h@)@6%i%tGlq@$0O{L+(K>n~0&MRzmX4e;knS83
F!6GxNHDJlGMpX|pc-K!2FfN47TRMyh*#0x${*qBEaFdF1F`22H8avZk6VKvak7Mul3!G;g?uFF$a_%?O$3cIN|<BLCiu89zhNZ<
)<E?C+n$cJ_`>u%<Ao``xB-BmB7!kffrW7{kgw+LJMqSDYW`42otw;P_mmDYyq855Fp*RDLI)aykP!yHnN1-|QylLA<Rt}FQ*#9b
S2@mXv^sGOI@@NVAdF6+(CwWxw=gYL)To1<tQI39sZbPRFiZmwb67P+DG)rA<O%rz0279}0=yP*sPL_I79SM@>hKC4fb|=Ox|oER
VJ~@uPW!pC#M*d#B0kQOq)tHTBB!j^(=#=)WXDo)!!<1J(gtTH%6wB^P^ZT%IArJve7YFDW~>SCHDFYbMg&NxDSfsHKCYY>u%Qr8
n1?|Uic<81Ad*%TAY$C@AjZ{MMD+{e9@tyGFcB+<0q^)iyfpOG*}&fvh44=vdUWfhvdw5Y24GMGWFpM<zON<QF&0&7+{=xF^V}S=
EKx_O9xs>RdwIUq0aegoV4q%c`|Ab=zCRC*hffT$9XpmC&<YDQp~z8S>we{<tzq!0f+UhlFdy7U;i7<|>t?fT5h-py&V105`vD#(
ddWjc!I_{*DS2oB?2jOHpG@jNAxWgJl6l6`Ns$d9b(K6|DJXdb0GO50L0lygnwi7}DtFk&s0|M$BtN+Ifapn7F?zAhs3?^@my+X-
X0}RPz#hAvbqt;o1t1zu?VuQtD@th#+a{DaRS>-)c>zE$kRiecR4*gcCnke1zPl3UO2nHP5I-rVG5$aH$aY%WXW4#xNqItRP&t5e
VSp$Lk`Lq$05XNYy-Yq2%a%id#W<MaAEOU+<f9B=(>gV#;^4;(-s*S;c1-NiAg^34E={@7)HxwpAa370@_2_)=3}XBI!z9%;ZJn<
2b}h?x1zb1ECgYR!)=79GenP>TZRG3ZBZmlOyE8CJfNVZE23wrobk6+Xd<^S%b;!Qm{O&NilnFrfMQxep#qNbPpmuJ1tfY(M#?GB
#)D2@m&b{YIwNO8ah2vBF=|d4D0GuoOqoJX!9yr$Z1($gw{3W@0SB*9Fo<${Vbh{wHypYcKW?rguQ0~Q4hL~bD<gjlF_o7;JUHf)
ZY4z~_{44qhzx%;(ilykRI!Spae^cHMY{4j1}y9Hh9|V|FraLK%hiB*GF6Ip>|V(_GH{#=1ZBMaJZ8kHt9Bj0_!;gG*W(T)-J`yn
p=Y-bX}pdX8zIO?V=gL)<`)oL!@o4TkSIW;&M`94p}Q&pyK3{cDknAG34`<p+CM~psA1vyv~{(?gA#qf`{;%JH6NlLNzax)qlb86
B36nRh=y$#riuuXnkt|mqUc6BlTZf8W`Lq<NoJsEq@o6vjbST+WQn36t%nmW6*AE57-@or8G;B3nuv*cvO!BTr(aOxTrD9~4|ZCN
SxGB~OmZ|#$wZPW&D7SJhELJ5hs3tVo@+`Q7;iD((UI&F`R6#BVvJK7bXKo!Y9iw!GDS5@5|pG|_vFbZ?fU;_1e$>S54Vhg+1py_
%%JwNvlB>?_@$U<N?O57PI7Zx*drvy7BdwV-3Ez(@P@)nC{Kywwi<+*fEz_Wb1DQRs6$dxfkGuzQvlE|a;1P<+Y0*R3K4mJTn}N$
IDYn;VwR8gFw)p7ZLMvVT3J+RiB`a((ukyO{o8PWH7pQ9wFF|wRF#U=wx)s_Xf;Y|n3__AwYGFoN@>9`RM9m>w%OBMlN21-n2Cmh
HCm`9YHA{xfU0ULXlf>k8k7_YkW!46wzVjNAhJ@`h><~Hl>)W0wN<r6g4r#clucC|WP(bfmqr<?YAv$~6rvO%R-EZn^eA$4h)rgd
q=+a=8W5o-P^v<fno*@G5`iKLMQK3LCWIOilqw-8C@D%2pjd(-C<9K3grrImfres1p-Kg$3K~G9NRXteLXe=KVnB+G3h5mtmVq#|
Hs8#Czl-u{;Pf{;&kpQ-nc{zx3`j5u3KR;`9qhnC5}UYDdF*zQa1iSufYcToc~a+C2f#sMghjC0qY-^xGlOW0#wdG28eyVZA*zz0
D<l9}Ar=R>*?YX+2VDIxCdD0DQgTlr09&eA9bcBNTJLcNNK`P8yJK70=O8H&0koqCT$G2R58S5ZOKD0{mMy4n&87~m0c~NwDWZC=
oA?<6+3OKNY2ajvZ^9Kqw9!Ca`E)#*N<^i60rDwYM5PFT;2pv91jh8~)a|r8bEaHrgLA%9^zjGg2Uh}x0<;MbLnP*N?O=MV-$6xB
eVz-3SMDSGx5&HED4x{#WqS4YE@P~?WVXvwqV&;<tX<Qi&XTrX*mdv+ykvqTf{{)SWIYU^;goLZszAn5L3_)56tt8a9f+iK$%n2i
Zb5k))ZVu3D5e@lnFvTvh}RdZfR#Kw_|k#+<4R>_6oQl{Ko2xz9h$D<8WF@OUho0kv^Wve_2)6DZ5)p!KchR~qO|t@PduNCCO)A1
utgQmNBZ}N<u?joIKccJf`)(|3kbiN$_5XhU^}49k&%b%(^)6EKbvN=3dDkO;1#vfQv~2;Kk`*g#>$?_tOZdJ@g51h_7Oj}R188R
0zl~iq@hIEeSyMEkJLkf@PkaiV`cF67n_#a<S>1@?5%x?crIpSDb{-c^aI`pxsVn>f(aoUf^9YZJUzyrJvOG<19GFoc=rN#u*6aO
L4WX&QAjN^6DRZ-SiFS~NCDa=&`F2aJD@3COHG_1iD^$kbI}8{@l+Q0v4)ua7wU?c3bgjtYDBiMMG}>Et2E)Rk)jO;U3M{OjMl+5
g;6hc?t+Ut&8jr3Y2S|=4>PUvQ+3p;snq7$nw5%Cws4tQhLx6_W!aV#OBHG&QQ^pliGmfY)|px`EwYVBuv(~53YCRywv~w3m##x4
EoQ-p$)K1nWZ^F$q=LMkIlG2Rf{E6K%+?|`ws~{SqQ^T&3YzSuwFR2-Xd*JC8w_00rXrr!c+WI;<*bnu^3ty(JH6*?RAH!^b*fDv
XIp6^4U;#>>GT4>a(#MK`=#Os<nr__5jt`HYYhP~!cj58aOW9R_5j|)Mb)z~CYtvI{AgaR@SC_G51=-S{fscdNsR&C#NON%D-w8{
L#;y)5J^!550OIun+ReqWT1IE4`oNQfcWC&Opepghx2J<!n*r|cGVsUC%rq+JA;a=fq*;S(L<Tg54<C2sy?|rki|d&`eZcHOp-zU
HYNFBLkuh>I{PdcCPz8I8B6fM9)uAG=8QL1L_0x^@(5$U0YDKTeUqj#ot2o0+Xl2EQ4v4^x2WJoo?Ha-K&8afOGuGWO+b{YpWq}k
q`}!v$Wrl^ASr1Q+emPQdk;?bzbJm~A&CW<n0t*tN>$PVGJ9ATdQ2wR$b6-J?)zg8qo)|3d43Da+Hx>iyP7@*e-wf5;Io-!koMhV
G-6J3pmstff+~~HNK>L4Q=0RHb%hAn8NbK`JRqZx2@sDZ9t{U)Bh$a4o6|>3cfs~b;vAiuD6Pq*T1F=#RA;vTejR#-sB|g(lSzik
JwA(@>|Y=sivtvsBuL6L03<OGK@c#f#r$M2QcX8*Nwl%n&U~_+f&4*E$RC<QflS2!P{2wOehd!%B%`j%Z`+V2LDHH=kfMP(9N_hs
!_>Xm&xg`~TaB43CS&2Rs95-d;}FgUt{IVlAp8k`ndWF^Gw?)OG6nvKwjv4Hfg}q8BL+p(gpg_yTmf)}<mQ81S+faAJ`9DMdQ64~
O<Tr;SxH%|)?PGih9C3eF|x4S?yZF3h8L-o0ou12G=bWbULH{XdzM3N@<YRn(FYr2gR{W_1)4%+hB(l31_??uQL3i{x21To(JK`Y
1Q`ZrN)KJ{jht(YCdejcKuiimAb@(Z2ZPg|{rXq8Gqt#f8l`Ey?e6YOlu3eN-^h?1=jx8^=SQE{Qf)d(tJF;(cGIxV?k2;|l#np$
86;kX`_i6f$6A@OG+P(meP`5@;{YWG;<`9@cKQROx9a&@-2>>A*VP`XNn^tv=U=0K9yeJwGsT}3REGurQ1&tF#V_YJ$rpNu?WUpc
M90d=bB8%Dvnh;(#PgS6L^hg}V>Al^GUYJHbF9W_QC~mgt!n{#8l7gzEGUx5@e3mqL=jMA?VW%y<qpOUVYt-%zFQ2C<C0?ztf1h5
VgSWKVxf2m?lv4Uhcn@WNK>f;L_$(4Kt!umKs2<fP#|%g08oKQlnPWxlnF`|6123VNP$8KY3_a>1K8o{455!)f8RNsf1Vvp3ZUW+
{sxBh$Q}Lz*&go9mj9Ug$s!lxm?wMtN{ICy#nBh@)U<>|J2Hoo?lPtHC_iKXA5qRGCL{;#kWYdY`lS=Hha^pmEioce=yZTVBy2xq
t_Y>$h%jhekfm&8Rq%iVGN%G59Rm_lkdkRvK_sC-l@p;8K!iXPv;&zDFrTy;5G)a#&`WH9!4yDrz@$FZKS$g?`-y@hI_CA8s!cX*
%+TOFY~7)|w<iX}GHR|C<RVTI%qc^U)yy?%?)6TPI&SI`Pu`4-7x>6J$N{FX6?)wj*r$Q3sP3sip$8|KocxVa^b{UI7*zcrOQxtC
P$WIGM*%Q_{3pQuaNuFK!=7}N^b0GDtoi#XA;LpRIDNb2z$TF8?tu(ICqEpIsN|K~-c>xEe;=3+d(?wU`a90M?l~u3MAn)Z@&eA-
+0~s!Nwgw_P>eUlxlsf_?`j9G@c+1+ZzZBO-wAfeDIv;i&(nVx8}v@YEiEhz0ZWL)ov9hAGBCGVAJez&h4Q>lr-ww+5MS$|Z{NwF
(lhpy{67S!Bs)M3u>OqXH5nqS{LU^i{@V^-?fY=&K<N97f%JIz1V5L~gr!<hPGCUjg_xyjqKXe_-eP%)_ZaaA!UhBkl5!rVp2McY
eT4Tw82I2{Imk#Bb;wLev)+JWK%UkIIb<14(!Yjbf>?YTRZTmU4xNg2Z!yDl9g4e9b`IJ2SkK%tYIgmGNxUFRQj(lflW230O^<mU
pmQS$Fl4}RfWWKHe66y9>CgmT!1NFf=MSJ6#O1I*uG2ATl%`rb`)_*J!za7d{X_bkw4jYC<?Bq2tfLBmR8?yVTC@-2+ltvmv9Ss&
S;m8ABQW8lx0Z<$h`yGyQ{7P*t~oB^=YP~^K-3iB3czIwO3O=s0rk77R{c9DO67FoLr!Y-7>FeZ1eKmqXsB(jVo=GtQHum&(EvU(
arOSu6%bO<F)yTH*$juC&Bbgj+j26?5-8=grG1_v5%wqf&nkLLuMRw93KoLB+y6e->5dG#dbyoveyQU3;Cz0Z8i>0(j$T`gA<7Ot
i;>dMD71R?*CL_LSaKfmbY`zi_3l79->~wAaovejK2A<V1qD$uBoLmeA;wfXz^cUt=1u;)cds5nh9&8koSA^WG&s>kE_E#quO9a%
93ipxCf#+Oa&v_r9{CM{>+jC4i0|W86KuUMHH=~$NQJc6m)FCR9}jSyyz<W%MoSGa)w!y6Ldy+SM_rJqQk1C1(C*oy4$V5PV>>v_
K`uN%!f;uiFW2o=#;uV?B<N-hqe@`qX^*M~7LjH+#R`?0La|NdFcVPdbQLgAQ18!*;e%=*Cg#-)lp1M01Q@xZ$x~2hkgtO^q$+6I
jS-xb)F5FOK@F}zGXvMe>nX@BNE^y?trw8EZJzjG$4iZ|;+;uF9_Vg3@hWd9mXv1l!9NW=WVU$D9<E$ARU3>pt;ofyS+EV$XE0IT
JkBy1nI~%ra|V<W+BsYQGpx-TIKa46L<*5%(2O*M>!=&Rif<Ye92qOp!o?Z>I>@BpUDUx5;+V<F!BEk{Gk|FdkU_LF@e3w7Gz65s
TgXNOIxXycHpPx-o6Ul|HPrWV%q@4F<KpXwCGxp9788MCL!_r!S;2uL7#dDn6HK&5n?4c2L_@R0-gh2;CPLHTo?e>k?Z(}^3?}gE
DtM}&p(v1~DGEvo1ttNYVnCoGMq#IK!cK1-0ida@0GJ2{+1kE)O%j5DpiCgC`Q;GDK6Vfe!w0;z$H|7Av-9gAsCf7RqTuLBC>py&
2EZ!zz=a8kNoQW;ru94mMEw>VDYi{PLb_4GZLw!-F3f6(O^}iT-=BlakWrHnPGYpUhzKbI`(*^|A?M<|{t(4UXw;y9oqqtXO%Ujb
X=L3>%VrKsu3UA^-eumuZc7f7;7*7xB+=1PpKWk)!=y}?H^r%g)J)#FcLQ-^I5sF;9$l2lL`Y_4a7J5u+Y*{&Fj)b(LTv;l4KOHB
h_hC=nAjKuLn&LOz0E<(*fAqhDjiVVighJj+d#(Bf+QmcHkk)je&n4ISeP0bp+%}#T~n>ai`1*6P*oAE!$S-(U@<`}0>i*GbR07)
L`5_)Koc^dBq9JX2!W|n$FnvHupZ3uGTh{;ATUYe88@0|Xl=X>-w?(z9S8DveDr(XQrJ2Wx%5Z}r;kZnYjH*mNsI~sL6!`}cRqWE
YiKZ8PPSp%cN8c2o_l>vN&bd;0$jg`u49|OQ|NA=E<K%yK=mR13ZP^z0S-g%XAkPhUoR^t%oUQh(xW4zu;}C%k?iQdm%Lt1+eTlH
woI5Hej-zLL!;=!LPb4J8#Soe!^!Xa46&jmpI`ufKD8I^eaO<TAAVW1^H!&g(&mF}VMdj)iqs2PXWSi-XJE_32R`bjm#a@fte*P}
pEFfXWx#b;99xWd2>8t<(HFY{!+T6fRZ9S0!9Z{mw{5Y`p0dr1bM7CCLnC=UUIB~LdnqCmXhA^WAG$un8b5dj#Nj6CJ@ybals+mr
J^)Y4i2XuA%u+q{ZFV7$5fo7RM2VrR?iB;!@zFjS;1i6t{NCek-(EG>UuILJskTRqyWqRD!IunjOE92?E8wf>O+wPD20YhQST{PM
8X5f)Vdt`$DpBS9dRf#xobYX_V-Zti<q6&vES|9TCX^nRGNWyH<TGM$&239~ZVWq?k-v_eH-v}3<WNL0-Q@Ylv?JK^Q1&g>UhBI!
r16tBYH<i&dCNU8fr-?RqzY7`fb2H-8;v%G0K#c!;wHJk!`yol+EmFjKtbP!75t&BQ&Y{cTP;ZhV;s046I7K@+`@3VQnMAH%u^6;
nTleV<g}Uk<uFio43yuq80=_c$jd~=mrWE*Izs^w3}Vt0Qw`jhnPQ5f8K8nf76^!0j!BuL7{x|sO93MRGeHzV6;McGag1<DIKU4@
0#jWersfpvb{@wArjARLi>g#X4MdePL`0NHK}=O`q-F{!Xo(4_f})73NeWWzCM<adp6$uvpoiq3l2M_4v3Lg{_8fiRL*}qS3A78m
W4&ceREnqJ^PeprYHTu=C4lks%bvdJ4}$>OR#BFfK}d*v8Cb>jwL{OPC(F5gb<mzQ4+v>nFlQJ#NE@I7z36~(PqqQm%pY%Efxnjz
GpdunOWVv1mYZ;!Gqo_gVKUA@eqFJ0B8oP`q?rp;Fhe^5bj>Q_29ujKwZ~TJ^y1;k+(P5CkrWau7pN&wX6Eyft>QW{%nDpgnYK{D
q^VX4g=S>X^8{Tp*gT$;7iNyzm>^Noj6$plL`0(?5XrFFlS1?mITVN=ZR!H*I8L$wpL3{!z66M!hvS+!s;q8EIj&IL8xLXcL{BCM
=+DSFwSb}3D2EB9aP1qy;duiDp%41Kc{SRBPV!!sghmR9GxNo5v%rV|#{JmiQ7ELseXw(olN~%eko*N10z$GZ8NKB>b%-8pQ2O>V
oFJt_nDbCL$izrqpwvSI6G6!x&0a|N+X-8^e3ICBli1K#l4^uKOY@M@1|$RN3yhoz*{&WC?vG{@KYDpysq~+HfN4IdfvXSQc7F};
@7`zTd;*7&rdP6KF`VzuODmkYOqBw4J_;U+bx_en<{{7ysX9pFAH7g3SY*#iN<j1A=(Pj_K-bwth80J<axF!ICuseiq$5EMVbH#y
xu}-T#5MWk?VQ~?`ziYLHe9Y`yn0H9{VdZb?A?aM@=QNLr$!cIC5L6!2J*vcjklbr9Xx%Z?C^?828Ey~f)bUX2$7_SK%gQiQE(^m
%lHvs!LVtnq5;GSN}59vik2a&HK2lMLV%|c6$X(gX#}7s5|l!O!2-l|jTF};Gz>DtlNHD`s`3LfLu{I9Es(@4NG$=h4g)kix0pP9
@R_j&;o64@K<zjq{pTSAYDkiCx@tSkZsL_YR<a~OQ7AMNVfkhlSf!~Qjz=R;8FVXLNKSc_4}~;`ltHY>8Vyxb8wFX6X$8cf(ikKc
r%Qw59fdLed2;l-r(0@|Uw#z}+wcp8{VH#yyil0dznwk78@s0ui*q``%YNYB99vXgpauZoZ*h&^SFzDMo<Y1+pPRhasX02P1JWN_
7IiRlfH_Ka*@K7MEWtqx0ZdQC-0pu*xk;`j0|ApED0NXLRbOCr@6T7=@7HwWLFi)Y(;@3gnkq&r23lGg1}Ta8{%3LXHRFIRl5$Y*
)X{s-pJ-@z#VcnS;igRPcV~O^)pADA4#TxX46={hJt05oO~Fo&Q9*kW!cYefI*v?=d%Q<Vlpvm@JY@Q152^T{!gkaZS~ThVkJQZ}
Uru6AXl>%8pJzRr;PnSB2*~%FPxny)1j2O^mMKUnTRx*-*_*vJK(cF!#=?>>=^^=4B%=}wAGL-AthEbNB#OfcS~(modg0zs^z;J7
Qv_I)14RW7JA~r^P=~yLVnQXTqM}G5gd%CFsG?}5gjD&nntGW|vg_)8cUX%UoQo)O72YM(r4e$zGXozfwO<<_b;u&DK|VH^`5v!N
o}K4;HS+=2WjNi|IgMjCo6un{p}j)@KdF#a5Gj-jfQ*ga0W#fya~QBLrXhk6qa1g4zII4;bZT3AUBWnFLo<e869or`8q*@s@C+0k
S|stZiCGtoapczZceFX&(ozEmK149fimd_$wV=Sg^*415kkQ8l6*qQrabTgr#$<{JFxi@LG%35!8%+-k+(|;j3lmX5w2Yx`Bfz_h
3Ad4uf`HqG1&IRfqjZI#rZTbUy$VrtEg6@f!$@aInJ+mdKxXVUvjk=+!9-9KT;@U5po*imW=-XWW*XF+nWJ-u36#^SXKwN514Ja$
$6Xjbl1>gfj%P%%9h~c@LYvgYQk=Jy>4zqvc$9byGc3#@nq`xM(oX1DuiE>*4o^nNE48L6B6Y6;d4bElZg+{h1W6JFBNPx35R5^K
6Eh4MHJ|3~t)hX$SZ;@0put`0n2#-Bkwr|gD?29+wR0@ie6$VlrMEDX;Du^FSb0it#Duy=8%c+F?eFV{&R<MX>NMS|A+eN%oTi0L
O(7Cl1{h+YXmD!b1qtT@_3U%063HnoM6a0=hm!MHTdlN-r_5p-6N~5b;GB-w*~pV29T!SV&a@clIcYUlQWwerC4~ID-iIzZ#<i44
;#8EOWt^5{tE_;PDZ5p}tqXP<>#~eQiv|alUcP%sd*aZd6kwkkDe(%bES9QQ;%FI&YkjH|NT??@O&iT?Su?wF(1tLmwm~RxJuo6Q
n(3^>$`sOwcEn>8STI#p5s2Roo@2govCofdM65W}SW3!uXP3=IQh34fw7XmE<Fku?d3vxP53cp)U@Rvk7Sq~yA75vr!u68(V4)<@
5P=ZoGA+|FG%TSeMPsT3ub(Jx?_6|dX^PnE137xbCPlFdj=@k&12L656l-OPgQi;yQY1M|y_}7nYsH^F%ifQf29@72+}X&H$$24M
^_|?L;>7!kh68%`^S;*in$ugLNzSgNu+bJIqdMvnk=Cauh_V4@8-~CM6PECdIfoU@Q>HD8VB0i1*|U0r;|xH=%xtbJ${Wg8RpX5g
8gE?IislY!*Pg=3B0&Zyc|OEthL5~2e}qu^1RR4ShY7&RStJfn0)jyjX!4ojZ)W(|S;C-4Ohe$v8K7jdN}d!k>nwGF5(t1(!gA<@
Ea!Tf&S{33(8zMAKn_x35P^|i8j&7S9Z<np##k7@S<MfWhH7Yo<<GYBQ_Fl#`lag$7t{cG&S=L389eoEz(F5e!icp<KD}TLO6by|
LqSW+M{seJ?bFK~zyY%4p1y$R2Jg)BX{i*3sVFmHco-SOQG0g0&5+PdMBT0&5>_JtOtTnUe4&y@)1QaUk6W78zfQFK(EWlZ%{|$$
&I}2OB&Y|y3B<@w3>c`JLZ3@a8qVu#3o~76BIZ%8QqZMJkw~x>B4)R}n<b2@ovyG7sTkcf1FlTU=><A0`sM(l#7*_dk}yG;(KzvG
y3LxUFz|R+Q0>-+*Da@b1%y7``wtRm4#oR3OrA#<gNhp27igyK)a0up;O(^$QSy@-HAU=RMa;yu!*4dnRA)59b}y5!((|jq<QKD*
=O~>G1u^v9+o~-Cv7qByF6WN2#~6%=BdZ}?OcGkj*U&Q@J|8)`H`zFL`6_q^=tEuH**JQ(hUzJas}>TY4Wd>kU(cm6O*SxTnrT}P
3jj0}lTrmEQ6&mf5mOy8iYhBfwqs@*rV1si7TW}%)iqQl40*$xCJHHy7CNwdo&X1<($DDhqABg(p2+eI)49+@48ZX@D)tV;*#~nQ
nGVGd2|EHEf{h80iehCB<uq>ct|7=k?1Rvhd826UhD|869GYDk7yXGY;Er~<v7=Ct0pyFqPGg)f_ErKNE}B!eCLyw8Qr0Mlf#TH>
Vka=>24d959AMo`-ks{?ixH-ZJ32{pIZIjLf#E#kEz7YT=PumIwX?=a;Os(R`2aG!2w@1l#Xx!?;&O5c?@**mFeL(d5R~BuVbNam
r$Q8f>p*f9qUIAr5YQ(fUt$#Yj6Oi*T>I$fwiMf79Y}D=EP3Y{7Tva`xDyy!nHaF4i!xAgS16M)3yq_^10;gYF-0v>r3il<W?Vp0
X#lMS3#6DzM5T&ImWZV+VG1;m)WuN=LYfm)08lkdPJ>FxQ%q4aGbj`k1dtU)F$E1!QWF74g)JdLBowV9RFq8=RYg!i6sj#PEkhMb
lqfVPz%k(t=^rnBm<R9spmxXA%(ho75|l#_%S@?R5ZvHTdD4OD7*Bf?4kx8S1x-Q`4;c(f5dlha;b*0P9cz9t7>V)>N{~qRnc+W5
jtq)*n3SNQ5+S4-1h<HC0U;_ux`i2L0$kh;93UN-Dr!|b=`R@eWa0owzDhvi8DBCoo(hPX844N*fP?O{1X9#PGeA&56q8jW16461
vjt3}KtvT16Cp(eRM50cl}#lzH9;w%)`2uL0Toab)YVHBH3dmUF%;4jH4PIKOr;f55mAk(iP5cSN*JJsh6+kz2nwYJNJ5Y#iE*<E
grru^&J5C&&=nC>M3hM*Ar#P|MH+M(bO{ipFvARL$Jn63GH_6s7H=_(OQd!7hzE1g=cH8OkIAnf5#?f3jT#FyGQ%MD>GcTo`E}uh
|MD8xC`^C|fCk7@z7lJ`st2j5b_dW^KvhO5GL{78>#d>#5~3m%+m!;Jkt8rXxeBL@Bgf)n@!p~y=yq#>@=|Ero~h-tPjA4&yJQ^j
G8xq)(l+bv$S;Dgx1M!7Hu#!5BoXYYMk**tLyQba@rB7Mr8E?RL=6sVX+L}}^FbUZImpN!tYknfpam<K%x-0glvP<LGt}O-tm%QM
!>*~JIX>DwhM-gLdScGWxS4K)rTF|v3nhR|?YYNuXXN^m+XK|k>tdy@V~*G}lLT(S8B}HiW|;|%_6X!d;7OUpB^!$XNaVDiylz8y
&{!`sOAWt%9T#J~f4-uFFm#M^j0(}LttpCRh@cOgDeeIE{8Y=ZU|)j#$Y|K?JU+Fe3TBd`{imKi?<|y3aoKb?d5zD@t>wQ%W3R>A
yD6dMMG-MLLr%A?;iThqD|d)vgIIXYP*wV2!4(h`@rRC2d@RG)i|(90)olVr2n(%TemG&I)H!8I*yMPffLQ?QW#<Ox1`<&p0z&5m
J#q2$L0+p0R=!;f2`KB9YEWF2Fq>d4j9l1mSZVFMhf5?<Qvkw^RP9NPfG`@+v$EofN+LF5RE%R-s4cMq{vKuIu`AYfMPfN8D1wSB
#mp_Ewj!xn6PQj18VwZ9MHH5rwgNZN#ZEB<b7G>_Vv0x_C<*|g15Cr#O6y~%;RD=(<to_uEU`rum1$haTw^5&Ltr1cz{tGH2#73L
t%jhOjtm(Cw1wTNCW39rK*)!@h<PET5*Ve3Rwavs!BBGq#%2g9hLVptaNG?P;|5@%no6CAZ0IVI*+)eHTPA9ds%BZ3mspk!tSOm4
L)-1bAMH5lK0Ln8XX2HFh<vjtP^x|HW1Gx=<N}P_Sa?3VoF?`VIs~N{Jp{BYG2V(9Y0zM4#5(e6kkd?gz-zSlyVIJ6nt{816c7I8
-fumgUFU<~_?*`s-HyPvK7o)5Rir2YkqQu|f<h675u{cEmYF{;hW^y(!0gG}wG1-Myh#j0f5Z0${!G1}`C1Ok1&8+xGIoKi%&?OT
n8P~Lggdfhn-2t_uu~0G-hTco+^AV=Db%z6E}(NJ${~g$&S=dm5e(-z$#ibuok&=r#C2VV`1y&OSZ>ry`mIm|MZ+ANaeb~I@ynI@
4wvTz2&7rNN+i@Yokn3EN27SxBGs`l)Sjo8AJ7aEJpx*^o3WRHP{)`l5G1yd!Dcn{xfN5r2uy4N9)gC{tz(@n9beUo18ajCAKUv)
f=So*AZ-I6Apg4ygW7w5J<K5dWj?k<pngPxVW=R2pqPoGDG!-HqnLv6>W+!MH+?w9Z>t=*eUZmU?2iN6+?{+-!r)YdF(7DlwS2?e
2Gyx2%`s6P$TC+B`=^oH<>GpUI>9vq#vkDdWMm2<C2~la7Q`WxAjF)5lH?EUkeLMZ6gz%Qdt?ZbB{qQeD)5vLPDw(2kS3{@?Z$xo
HX;P(`(&UEFUJRAckTS;o8pE7J!*PDw~hl4zKTZv%}j<9@*fmH??d)tSe5pOsmvi0+)@YTYaleN-|=H0&&I-35q()qib4AO&LvLS
0$-paXeB=!Th+@!8#e(tBtu9q^M1a9JRk{V*a`MXM9C>jLEZ$qbmQ`pf*OPz@HY||*`T4wN+nhIL!cmiteurKDx^pQjGkP_5a(gS
#FZ+c``L>lh#!=JNEjZ%P#y;mesBcQ1yGQ(l$4^$3P~#ZAKds*K@emrL)3yl9buM*wCc=EWn*Yfp~BK!vS_YGWoQaHvvVs69Jw6W
iAs_rBsmlLa!@8J2#HAeoe?z9l$1m?P?ROyh2{|8MKL^((5K>Dx<jYh4o8n!1AIK<97!XaLoubp3n@cQ6ttmD2WP@lj0FMYFOVCX
PODCUCL?Sz6r*1l4m-CXV8MQdsu4c0_d4MP`(plFZiik25K%AoNu+!B;rU6`{hLG@R|jC-mkkLnfuQFsUU}Xo?vkV)++hQ03P5D6
2}H20&4k4}El%Lfo6}7|cSQk0n_yk>&lQ_3vn`q}+C|#984C<~etAts$Tb>21~u`>iD^sMRYjRdRcillI@A&jf_AI+>;MEu97O^H
N*=rWdRYMMGy_PL6F~VUkPQOza)*Z#s2)>GO$PA`apH!|G-euNk)WWO8HTD!{%wmAl$tREqLW6Nq^eXYOl-Smfg>3l3Hir-kUgjE
m*eWegb!!CmmoZY&P4Utk%@6A35i`2d3!}Wp5s&rkT(#xx|>AYK`|EVuoqZ8z%qLP{6~bDgU2Q#1Yr`WUP$OumJDpj($G*8lq^Ex
1n?L*$piJ4Xn>l4fT~Rh1GZ2dfbb1f-?R*&qEqi!Hk2^nkcrjrJR&{M@w2x&A67AsRBQ$92|5JhsR`Me`hETUX?OkQU%AtU+F2uR
cEJWy7M^@s6!TQ}Y+{Kh=zSQ_ylirzz<i_*tP~LhNA=@VRbH^_D2tXTD4B0Fq_rksWPNlCOc60lt}9?@#ab`bu#a5ij>)1+b36$q
XK_r)1QDh`qmCetHkl&qAjFC!Nffd=M-gmOsu5>NhCrEyI~=NcyUlY2MJ7nLK_Ui%kl8akIhv%#)C~=}owx@mVu~j2%u_=NB%w4w
Q=l+cBL`XGgrGjj6H1Lz5D<|kA<^B=F1L3je>5h$=NFKD?Vjz5nAUM8+l&`n35%qdmyjAik73{pxR7A>FnIyQQV50YA4K*8qS_Gf
9=~`<#7uhmRWuxoDqu|D3>D6Ar^F5bN`(app?$~s6S>5}f*>M-B~HXe0~HljGO#^SY`De+&~Xd~Wp?*ekKgL!<VKg(V%T8hrs4yB
7@`K`9i7l~NEU(EC_SK{z2pfpuYj>&$~&}Ec%XPmxO<2V=}zg%a>wuV`g=7C!x};Dfcbo{w*2vpl+ctQP~#Ufna?XH*BTB%4>Si7
6#EXZU=AdwHSd+ob<fD!5|M8tH(7~9J(322N&pF!DLE)Tfey$4^E^=O1uMdcN*Yd2A>jFjg&is4gmOEw_F@CraF2ZX^7(U#m_-Z-
LWE02=#MU!WNOJpEKpKJ(*-d<oO_0fCKs^c(9pv7WF50Y)JnX^d4cHW`L9!z(hsRL4V$+SFjW-LZUfAq?y(S*OQTkF*n@17uAiI_
34$ZwbFmgMNm|4NQ4|vrI6TaQmC22Qr+gr2iN{O)BsZLN^iW3zF00vUC2x2WPrw7z3a*{V-Q0-v8Aya6p@O#9qc8G%6NMDwP;C*c
vA&1V<$$PFKiNUpQelzuh2lVo78Qcw6&8S9i+Z2cW_6t>>7%){h^$A(%|QIq-<?j}?Bf}=_w^3qq#z8M4@uaP8~D1KL7}idbK)SU
PxyoC{npJSHFh8yx`HJvr#Q9>5oLVxZkNmCy%L3$t$W9+F&ZV|p>#TyQza%$m7$w!p?f_`Wh*$%qbb_v2vhX+6E<wP8YYTB*fE8g
-6}HQW1Up2p4>REmM)E;*u}=o<K~^^R1@75II3}MlO4HpoXs%>0Kt<YQxL->lq_<XVtaj@O^?7tmRnNW7TO|`<e~H5f%PP9BHKtK
PQE$7;btswfjbXip)`&56aM*xAaUvQ|3BoPRc+P|6@SQ07yGozndh&<)bMdn8Ln$?-s1|MLitQEac>xN%{at3NR3PW?HRI1_iqg_
nuuC00+=ziltbRooI|Nu{%@aVK6vhJ7clqs;NI<7e1C5!J?!3Nc4lmn7?3@-6=*=9DEF0J@02kQNcQgtu}W{Km>AisGaq&nCiP0>
I=mpjumHc~0D1@v$U|e#1F9R2N@{R&VgZKGE=`*_INtRB&>(V8Ap0^OU#HU|)*p#)0q&(#VmZdOP!Gm4@_KQ!$Y#kqNEtSrp=_HW
(iCK8X1~)Zkazh};CpJ`m!78jbRJ7k;nOrQ^gWZ7Nn(sqSfYI^%h|U9MgvF9+xRREvB%_xL+`z_ue!+F4KparF>PgMMv{ZBcr3M+
f?*FPz<pkTropNxIsL`MZ=)g0(@D|8s}(g-sAbmltV4UW<Amc=5*#tk36tgnH|*<h1(54Lxv2+M0~7Koh@-{UP_Is>eCKvN9ORc_
Ax2=f3_xq@oXEWesQz#e09G$t0WLZOCmcJCGdq1qc|G8tib;^FN>5y38V0FKh?YsAA|gm&p_Zf|h=~YLhG2p~pePz3qKQe08I}m8
q7jxvsX`A%0L(cSV1kMo0x4-IDxoS;REI}->{2Eq5`<_}i3LOUog_SyQ~|DG|5^~hl5$X~@h@O4$aoBv5^fFTO-V>lP{isDh<&do
2GdSBPR3rcb_LmJWWkOg@KN>e0XTA1f3L@Wo3|P8y<GZLK6)!T!af<1>N82%?A51rrrx2mZJ5nWTQfN)NOP(p^bN80ZW_^{pF<|8
&nc|}PN~RR+dpHQIK*dk%s6L^{B{%SfN+qd3Uq=h2t3-wHEP1@YYj64LVI&0J?xP2@c{PyDj^t!CJ>~86<G9alTbtq03Ab=_5_m;
E^0LC?E|f+Ae#!HQBzaVg6Y#36QUrzAV^q58UTW#NPu=B*X8b)kT7Q*O;3l6Hc!J|zd-t*YFk!hk{o|bqW0PYD!5)qo6eEk{9b*h
p3`QQ+^qW)^bZ=g_;+}33HHO7rZ2-l`0#hn!_JeJ=#*hE1mKu_<+f2iob2PfVa4rpyLVH!9ksYw&@>+|nhCakaAA$MZz^$T2OGvM
TO-!iDR<I8?tpK5@~b`J_kAyS1q#p~hu0)P!*~RU?v#vVPv;e!z-55Z9*EmpvcFV5y|R=I0ZZ2oM~bI+9{~Ql<bmLRA7k*HkHjJ{
Xd})Uig@0V<k9l}|MUM3v@-wS{x#QJRsPz)`RQ!NO`C4+LXmgi#01gR1SG<l%o$wcAx=ss0(o|Nv^<Y)h(7r-dIm6i2o0WiKGfoR
%8#!db=~Uup0NA2Dt%cJP~kWg4*lctm#-t6lRb8da1xM+|0Vpb#!!lH#{}}vAvZT5i3lbZVHhZ>`gUNLhnUq7NKjIfNfBZ(F{cAb
r!B~QSV|;zQmQ#&HsF+^Gz>~+povH#?p;KZNlgVbjB_SPYOdkI&92y!v4#SoA|nn?!BNF&LnSpOfOdB*RoFSpIwXmRNMdNJiVBNL
YN};OxJu#zg@_}itC6Wl#P&ouREbI{3rb1Rg%A-rpn@p2)fg#bqZpbB38t8$;W#ncFmh6rIW&%&_s&WJYNVn$ol!=dFq9Rm28l}<
(+f1yF+~M2d14}>s3Mm;RKyW3#!BYMgi#c+O-Ri%H4VakIO2VjB0yi8Fd@eU1^^%Brh|mk#fC!TWWy~KRSdw%lXibLZPw)rTGC3g
iZX6F1;{MxnY{)Yt&-}L&0C6L&S!FAdn!4@v5k!q6hQzYux+QeIT2tesy%DUGON?u2<-B>qZJ+8W{~7CPS{YC6tpZ^WqsCN=Nxq^
Ck#vFs^YDsMyS}Lh=TiMh0!Y{r4(sag}r5F_Lmhx6sMY;wC7Oonc>0Y9T>Dk+6?-hPZI&ONKzEUQ&ce(5Kz@c-HK^Bv(1A+f&wHU
nTlniK!hM-lSYaeY8ctWG}96dM4Tc-bOBD0h$ts)l*I(iS}S8fSFBrfWY?bFleOCsgrPi>MF`{M?l;6}h@n2LZoHfv92R{HotUJo
iY7g*?B`V814=Y3Tx8%|IDm_S8bv7tq$zKnFq{e`qS||RsiMj<WeJIc#fI_%LVp4k`n6xzsB!$_FZIAuA>4+B!*TpS59*&<f(j^D
#xNAEiTv`z;9+X$f7c><NPK1X#8YrPIi>;^9eY6jn4l;aB87VqbG0@o1e^yL^d^U2%ZE3y;*ai7H<9ZdP3jfD96StgvyAuk+q-rE
Xcgjko8AZQ6QTfy&GGi&P%udEA9|92afXyiXbeb(AW{lyLV%(r0-7380*XOMmp~dskOTZd;;OrZ0M!dYN(CDXP+KzwFDFP$H!RYo
#-hg7vpWqNMrcVk)e>u35`fZ<DrhFDjMJpW5vNN-NJLv9Nm`W>(u|6Yt5j^1vK5q67TO{T4WLmfPsrHjp>J6-m{x@en0_Xq$&_|)
2F#f#mmCZqEHJATP}Z$E4YLbPooe1Qxixf_ts@3iw5~}r+52$KEiB$qZEa~vQKe#&)8dS1&Incu3Z*nrE_CA!mKSs^&5#|387CYQ
^g&ZXSU#UXrU-(I5ORC(hD~TGC`CmD6#ai7DLw(v>G679!9Y^_lV^FPbnuh`{eRAS$Vutz8lK;km@@_n3j)x(w)W^B>L({}2Ooc{
?)^l=Dfiip#LT4c?m7h^&j5CvfTl&pkiW`*XY>B=)QbL187hCkAW!|xS!$fC27kmmns<43B+ZAXj?4oV$Y%`UU&-5F?jTA<A{2cA
RH~1h#REAq(zfu!@PmXu2?Kw){9<G%R0SX)^HX4K5-F-UETOa6hm7@xFRR=OaD5T|_hzi>JtvRV^tD7-#Een<T2s&OA;?fa0fjw~
JbzE++h@66cnj{iGnNpddWtDhQkJAZ_^|l8O)6ll_PP__qJh#Y!p3PoL(hQF2U~Vi1iY(JI~t0m<cB67pF@&C9E<~@WZFW9XCbo_
f;FNjZE32ur%_PBGeHK1wNqBcBAO}<8+V5Wh8;k#R1%G2Q5qGsg;W)a6jL)*L{$`(6wRYk0-z`;btniTFHl>|rKPEDu`2?>T}tGz
SSr%hQ7D$yl|~%cqKl}}R8~O&be6#qMMo(ls-lQ)^ISDDHqo{fq@vq#F|bq>RltB{e*J$Z5ZY}QZh3}ZRJ~H-;d#RPyHyXskweNv
gqVZ_?opxvB1BH$4Nx6|vX8K2p#p;t)dnDmD-8@W)2}KJ@Q*HdQ1Z0X8us-2<*FJYNR)~`<Cj#En>d^qFn=ESBvSzProlnk{-@v+
P&k7qN`?@A`@q_P=dpR!5L81*5fw_(MG&w_$Hfs0B*Vp+T#X-yp+Jh1A_PK!oPj`$=3>TC(V~>ZI!vL!*SEh03&+dAytVs|DsedB
z~P)&AK3Vb-~r=9FhxmF1Q0_ig&-Y*pTmG2Ptbw~=!6xaMv78|`bW+6)QU?e)gS~zxG;tgKAm;k9tVGkoP53A{fNHAKwJhFumJy@
5p;Xbs2;DXdBxJmQIv(j>>&Lgt3rUHqC9$Z;(C4mh6Kf6Q3WovIUQ1=@3%eRldevj@i69ob_WR-YspsM`*@tD28AYL87DjpY@cxO
ePSW-4>dc~K>B1B6_5iW!sK7_LPaU2N`er8mI08Vgs6rXC5ix<P>2F*SZF9EsE~%3U}i#ENvIfPM*%3uw@kk{qKM`zV8C`n<)X%!
sFz8J?9xyauNiqaaK_ru(ooR%nRKNC#F<H$Lz9+LsWcBx%Rq*efW#LLwG>TB5lImNB@t9Z6F?IzQB=!CP|UEw5J1HdLKICw6EQjP
LzA5}fY>CcjUo*+gs@dAQmil(3dsOVixH!Lo-q(rB~?V#OC+=vJTitO?~i#&TM4NIEFOJdZ?E{di!%GP8*4DrSM@r>paH(7hLMR^
3X}AH!K6`?f&;*Pdwh(NerQ%5^wkZBzIMsv<L9iN^XrCF%S;vRo{YQK>bRld`9wYwq9fHrB8^O)OE5shSeAe=z<GmG7ZWd=2W`h>
nl#gh{pT}BBnSyn#t@?>(T;c;0QA<+{Iuf5Eg4~IlYZ;B`BVA+-WspazvD=lBter)u{M9YBvqM0q=?dUG>?iu>LSKo+p;t&gMyA&
AJ?Qic}_sQ;M~RFz>nbYS=i=eYjP?-rn1|eUY++jB7sFx;KvJ|c70YWx*F0Umt7`dbd%0h<u>cVJ`uXBlASIL=vXJP3rM+Z#>MDk
g8D4d$_5m{Wt@6KwKr&kvWGj14s9^`PJ>`L;)3WI&m2*W6WzV_rZ8b6sEGCpATMME0Hg@6XoORO#`AZjIT)bk_PA1X!Il^X3#*xL
;ZUUcqV8Vk8_PO{pi2a`M|V$c-gqvpW2!6J49QvS<DtEwvbNf-r6UI2^yenbTVT$@9v7bP9yP*Rh#)f1V|rGmMBLyMBoYb{QiP~>
TuZ?dT%>70Lr}aUuFN4t9tx#DZM&Y3Fkoq#?(Z#oCex_VG?!n?F*kd9$IoQBcELz!LR`5dH6n$fGX46{)d~yWlTqP|d><#>N!fts
Br<A2m%<ABD+!QtJ4$pnHz2cW8}@nLhP!8bd73La#1up>9qH=#*Bp9m?Payz$-cK|3a&xXs|7)AE8kN9nY3zF0!-B?aFj>xAW%CV
taU>z5RH)<KIyfD5%sn%R*;fiv4`P=HbN5-4G)d2a_&R`Ohy&aQ4dW9GlVKYe1s;zNK*%}jSvNzHb9@Rw{ub?4^@{wu}VZPnp`^Q
Y`4$Pe;f~Y7t)@PP+}<d>)8n>qb#KlS6;iQ;9&TB)`J;i6OrH7Q-1^Kz`CrMWdq@>a3QD`poIV^3}Bx~Imn@gVNFaGhWWx1cH2zC
i0=&Cbq(-@@)iN}#<r-s8>LG{R728uhr7GuLln0lW`_gjM2X(E#{A45T5#b5$!v~&(>`%|u$ELnjjpi|IWh{wK!J)nMF=@shupO6
oQT>AL_js;fVD|dkcjx>fyG>)eJ3=cGQz5q%n2+|>~FbTX}Dg<Q6A+GSl?;#WV78LA}4hK`M#>49T^*v0Ynf;0FNE&@6ip#*G*Z)
&axV1TokAyQs|Cc-6};_S5&YRlN#QqEM^Usbi&w*9RxPcQ4~!wP(?BqHn|REd3)A|8%mSo6b%)~XbQg1TpmcwME0N!O3_*LdU?{$
w72KhHLwqmk>bBEny^{Pqs1fFDjW}&!1JpYpm}IaplwSUZiKSe5*UZE%Hm@$#sc;sSuG>D+!+i_Y4bG$b)+hRyV8hrA&VuVc<DPr
b&O94rL0_Qo^xW*ERxJ*dQ$*&4zhS?b#@pXz{j~%2ucnx5o3eP0!RUum!7C(*I>H4ZTnnpHf-HYP|T50L`+dZLarX<2$E*b5+wCn
qM|fKl#4~oVuUPbjyTQYv`;6dl^%MUf}Cobu)F4)hy=t57q>1#VPYB~@@0f&fm}$6$xahd+5|^h;-C@fDDKAOv7q*Tgh>Ix0;8xY
#;AxXb=x!3SR!#}2aAJ>F0FiXuUo3>;8`cKI?_@xfmE<sjZARv#<e#rH&*9XA4W*vklkxrysH<!XVu)+jL=)?&a-!GP7dk>$`y_6
BeZ8O_cw@)4VFSjh+Q-|ND4M$2?LHODL`(*uC2xe@NRWTg1{n2F1S|RyGoi&p?!?1v>JAdDP?K*ATfJ;)M)l&V8rx*v6E6fFb!{Y
4=yMV3W}_T6PuA)5FTvlSvl4WoFeRSj4?)go`{;X?}kWzKF;ivGSNea=Nwov#)7i<#}lDcdpon$1p|!$-n)bYF(d#GR{CpQ?eA}H
0YjsYI=ow?9teu^`8cZ{-libVthr@iijNz~gjk7F9cU0#yM+WJw7`3@8=5<n$@nd>!<e4!FgLA>8YKbWhh!v!p}(=Hn2|vd928|h
nHgT0v2ZOSLIdK_esvKM)2;Bm6Ar8DYQA~$X$^~KfB;?ef*>A{Rv2db;z_s+g1b(+1k=S1?Ge_*x)zZz7$A^6VvWW7`K;iBp14S(
@$Uz@>DwU>3^(fm&4lv+BxcC*&&PGp_~F21U=-0$5Xl_c7Gj{$SJmhqK^8@*)d_M>i${!DWW?SUnF$sy>PcvBaiWb?fi)<{s`CVl
m??IQjXG(8v|1d^Wnqq6$s~OUoKkn&6)FvHY{)>t!mgBEQ|jNj_+upmcXu`K#mxt+E=ol{U$fl@NKABDcxbn@A0k!s-6=90fhZnX
(uwqC=pQtwqoT>-1WqIg9He7gZ;$uDr&dJ45_LPhFb06TRAOPMyvsdXP*Qtcrba5eRc|F@*Ec!`twP-EWd-dwPBN_?g31f1q^QDD
zT)@wY>!_e5di?luusB;!j7}hE>Z)|>ch$`%xnlsP>pIdh`elbYSiSwo@{oQkf?<s)$7OKA&&f^3GrPH`GXzihn*=JQme(f@L>zM
=w#J!3^ThI)Td7gC*HO1n;Ei^u7wdbH6ZsXljCh$GDF&)dRe}-@ERh9vRw~bmuOMFL@InkULnE5XXk-a;%AH(t##*I$i|vuDjMMs
F+d32LIB`{I6OAGYT~n7Fj1;PO^}zbb*uJ$d*g4KvBfd9$q#&1g{xD3O4+b=!e`>bk5sj-4fA%Ta!VHbBi3>&*B%_^>iNmPSdm?o
Z|8~Gwegk2qjx(ClZNltQiF#3%;52ZCW<+C=g6TE142g&2G5!nMId5l-<K6hB1WCegCHbIJPzVhF$@k1kU(#}GGXa8CWRM7^77!o
(a^)Bf$P&p5?>1e#)=LO=bN+P)kcZmbSS&&#NuM*i_6gzD}zoKAOT48Dg%Mtt;quhx)Y-SY5>gNS$S~`i#!3Ba=a>{R5B>A3^=$5
tT5SzI3dd)Ekcnvbn%t9i1r-q-TT#bJ2L`Ej)P<}FpU|txpiotXp03AOFSba2C*3~9ob00U8Xc3gfJo%EJ9$B*Owr4u=XXI>^Ol!
`3(_ZH9eW*G!8J(s#?@Oupr@-EP#kQQ34doVQ)Z8qN&(LO3{t>nUh=eH$FG-Q03I9Y@j#S1DwQ|`mA~cEge8OQyux$Zt`b6rq-*{
`mBxHYh~yrXCmW3`zR+41W@dVA!>Cn#{F;D0xUrg1lSrdHbWZmOrWQpm32ZZd;lnGt6P*D5?nPpLHL=nI0;2SBtaydC4>huH82=G
$~7WGs#KYe`JTEVdO50xm1QThFeFI<kl`IW*M)YqHnR(YfG8jka`0K<a(27Jw+3txb3-*|oRu~`8(D`LTOv~W_rEqzh2xerrQWRQ
N!Nu_T;|2(NvpT?zP7PJBey9#gQBs!?rF4NBb_H%Y_1-fyA5j8Nv^`t_BX84*uxmmAXIS!L{mXpZJr&0vWYq?J>*u@@xJ{F&C6p{
?~tf^YKGcDAo>ON+~<Dghde5s<Vzd4AdRq~djSM4Wr>&>KDXSi9DOnw0wD29dO*X(PGdHBoqc&URUB$+*C|be%MUg?WnW}*6KOaI
gBv>7uu;s?xTuVKPk*gSI0xhT<0x)*!kzFGr_pM)Xn*aI;pWJCFj4iUBqASxl25~+J_!Nu7wpFO!UZV*m&M!<sNSduuN1ZN{&d7%
5aX@oodfuAb=2T*NlrlDN;!^;ec(a;{$bY!c26_RHXA?R&;uUqICgr)_`y4S?`EQ!)It+8LfIh(EVCpY8_aXto;`f(dCR2cDX~!z
t#I*V4o%*r!xnLOb<7y<+@dLJTuoHNJ>Gj{I(S+X#E)PzFnW%2G3vN#^$$*ypL?<IwFE>gETK_aQT9rmi^ypr?9`!xuJdvxiKlq)
TH{+d6(2ti9*43}9X#l+>8@@(4ctl6Xd}Z#B8JTfkF+|<Qu#;MU+FSK;f41zof+}bt<$_u_kS*ju=^aPK;{f)C2*r|e()t`Z9837
TFd!~hbjsOFbbed9S3pzRh;oCJYOtQ5Gp}=mEppSoC->*AI13j0r09~QxHEmN>Y}c1|lpaVMGCihtir4E8`rd4+SV@W|2C!%7x2q
`uCT?H<w><c$o?4)ri)UgN)0fui2JpLjD<?^LG<lX_QgoC2*Fi9N8<&tdx0nohGIg)@XF|jFwWUsork#`L7JhqB*wOQQLWCKA(ta
p4BLPH5{#4d{3<RJLU7<i`{28sBWfC>YiGNDh`yN9_!_|!sXVc6)Or--?C9Y;P{^iX#LZlQB+eTJ*+*yt-k4Ri)vf!&74s#?aW}k
fq?1~ZaAkur6lvQ7<Pg2Gtzv+kOStEwfdTR%k^qjrM5yXa$MTd!!EY0!<!kCT4@Nesg6ZUuv7ZM4uMKbJ(RLB4>ZKgwCk57+Bxns
GgMgMD-jWqFtHm0yU)Hf)zo`)5R{j^di6(v=7<^SLr|xrj1HvgN#s(2!W2SRwX$N9q>b?DB;Qzf8i}?I6ck}pZ7f9Lfrr%l!em@{
6gezYMWwcHm@_QNjQjOIEc~}eig3a?XB_q1vhFty8HgG95|j|g>&Owg5<9(y0szA3z4JZ3FnSk`vK(QDQkEy|kt7Z<=Lw00IK*Kz
EGsMG%_EdXDdfv0%rM}#0pqvA4vj;Pap{MUk%RWIGp&bXaMBzI{p}~!^7mam`qC$B3%VSk=DpOs9cn(&hizHFJV&!BJuC#!1lO*K
Hb>aBrjX}7{UnkdPpvytVwROkh6mmd=qHiZeA(r?3OZ~+?*^61VV;s*WS7QybE$%YS<MI2binv@>+k+)1W?YQ-kH)}4L3vE1-#B&
679Po%Pc|4@iv|Bj~p2duMNAqd1Zn*N2G-mtsv4nj;p-L9@06a0k%E!f&e*BL*&o)Cf0M1G%kZkFvz=XLn#`TptPa~&tJhOz)zRu
Z=bupZ?xEIZdNkX%821>yMgy=OQGY;oSBZ+V;lE9kK1WDBrk3Npicym(8tmSABYp|kmPz{>(`M5s$31Dv*qLgss@5+W3vms0><a>
G(BCEal!yhl$1<1BLp=`C^(H2Y+`ge+Zx2uTQXQwf~Fw|l$1scKod}W?EwEH9PaMGv<(AUCAh@sG@Qj4p=dDNNJ8i6(M~9^OqN?=
Y*~0^`>0vU>yqOqeC@#UJS65#H*umDn8NpD#OY~z79Ecxmm%6nGub#>?(Zj(o>LgH*5Nm-taw@)+h)cda}h+Te6;e#ZO=a5%<~2$
V-|yi)Johjq=`E22Nd49i%%J|-FFnI7R8kqI?aoBQf=L*2ILrk!HY1Db=_}ccLq!l%+ZN-MsV)fmVnc);+}Bj*$$+gf{uuBSwfKu
7VdQsOkCj(re+e1u`41dpn^71iw`U}G;eU)WSfnezDI66=yW(PJ{=r+L941P)SwgbQZg>$5E&pq1qHWM&`1jcY>$9RL~sXDMn*`c
VmP52U+cz)%XUrSNSYh;Qs4%T%Uy=b^xouo^V&82Gt(F|1~JqPo!fg~3^-^v2i(QcIm19+r*`VmWIWLFz((};Hymp{dEU)(C$qGm
cmv_*oj55vs(+cD2T4SSe=Ex+I}?IoJH#L!LWn+7+~mgESd_E?nL&@19&jvJN!ey}VPMi$P?(}aNC;$Lh>D1zs$wRgqKZPP0GJ}+
ICSI}9IAQ6{Cg~$O}?T}q_Lo<wD%r;%6+v6{743<Mj#pr2a@Rn&zN@v>|;S9vK%r(e!lMadHV05Zf*8DB}n2yAVIDfo791IW$*xR
J(TtWs5bQ=13iyVU?kszK7}4Nl2@Y$b~xiFEcRdA*tdv^=)L+IfzHh^QfY?)%km%f%59z|)1j1o)87$N`m@xGD+3OeR%{=U0rTd~
C#n5uJ;z^;=a6;lpLt86g?}8iEAM#KpBc2SwqT@tB9Cv*^E;cdyMFuV_PTxA6l~7z`83vnW0>)8i&!<RCZTZ5mya_7-m#QH2rctC
3@`)9;+CXh{>l<Z{45IIn%*)D8bJg30aFst`fg+c1_4>et#$k%zF6mZrP-=iChhletrj$PIN%J`@=)0z8dN8pRmdD#-!Fp}E_oB?
s4Iz<XQey?78_7EJ=C^c5m=<`pkxSsL;w=OLLSy-P3?{(kGBm9yxRt7nVpe3d}4=$7jV$_D2A|OlR#^x^I_Y+O1asE?Pi%eB&s6G
&7>;YprAqPY6^+1a?ZRkq0uElfTm5k2Si{oEk?4ZU8%0Ci33q*1X;_d0A=8$0IL(cXAdCvn7lHmstCDsU}GYBmk=bNEe0$TB?1T_
3#I9FcT82yq6so^;*e4Uuy61yh!DjMl~9+yxq$$Z2LdBVDA<q?AiydtRA^ehx?*%Rz*Yw9tE<N8WC({q8JEhS#bE-;H3o==xRo?s
_NLX2xp0~`F4M<U?~6{5=aA)Q9nEX9aDlNWZK0IuONODHDXANxktu};%%Fp5lGdwHI`uS7-u9^0wllMmdp=eer>&5?!c%(cKRmGH
3oAh#pn)V3c{8x4IGuykpvBGSG!8-}5r&E&@D*13&|vE8h?p=!1aDE!wCJ$|lde{_AcZ3526Mc~t!T*x0>UQh@L+lh!Ek}ox)3F`
f$6~{Cyq}N#?9u~9F1vnH1PK6ZjhpG)fpbiR23BsGEqp~(&bQ9o3$7{X+#u7Gkfsn&Z#)-WTO+B^~~pvxuqh<R**qdRe7vE>kHSI
bz1=dUhBTo?m=WO^+3>&CuH)nqJr+!>BeykbZP9wJwVD}i&7X5q9#R#AqE?2rIMVeNvi}g{j*cLhE0hHVB$tQU|~`aB_4Dc449*4
1)<Mbb;g-u0v=X`K-e)D8K*TqaH^e*@N>tlRr9-DR7RX2GXu_BplYg+*EZv1Q5pm;SxwoJ;>|{;^NzPbY;(OnYJdlQKqbk^Y;)5Q
IN%Ur(rgDVWHB=+0*G)eM2Hs!0~RJ|Ra+n}n3(LwoYMkDf(g<_R+<eXX2ual0HjLhW`tqv#EnpOFts4-P8=8!B#_Dl%@-*^nS>cg
5KIV3%Q0z8N-x3{iXD#iLI<3r_$DmsX(Ts!QaeU~q7qOC5NLo*M>ZwyPyvy_g@Fn%S^#!J-pFKgtjYrp5f~gANZrsDX!1A68%>Vm
Ti<+e0<hgvU~TaQNJMfaz6GG@ShNU#4I7gS0)ft`pq`e47>c4pTc!cG9xO35q_&eCZv0%0OMW)EalPb0F><I-1G+~AoW<F$W^Lu;
Th<!LF*-&EqE7lJA+Xe}Sp^8&RRLqmRad>Hb8!wZ4UkiOP{P6$HCs1i0VK6Ru#lyzm#fD_<=Mf#6{^%53*p|1%?DOsq6smGVPFk3
Uk64Fgepd*ixwYG0~2Mp(8FewPoydtpm~m~^yPfxXlrJ6b{rQ><8<k+nG3k3ZQ|JWG?Y*bL5g7$)X*0@;2Ev&tkCC9_Q^cY0ZZcK
F`<-;Qb{zn?(**zxw|zwM5{uAz3M&l<x0@`4mjdpLA}uW8y|3eX*B8wY~y02YJ!;7ii(Y7`QzSnfRqt}G&3NK!nR=<2|g6@n_{*|
Cv%2*2CIm`h`d`_z^&4yZA%r(;M9?sHgjVt%!i}l@UnWGs?B2#FKjL>9xZ}FMXfJ(D(=LdboG|TLuVMi`n~9CwNae4#Z>gSJma0w
FL+_yXKkFu@MH?jxL0CkpsFhcR8Ux;p@wt8uKCvT2YcUI=pAkE!bFJ$Y=hXv$6Lpiu5Y0=X2vP!QYwHl?DQ;F<?_WS&?JFS5GFV;
1Y5zyjSct4w>?PWb||H^h=_cuu}%t}E?t2}%v%y-1YF2MLW?}JeBQ7slOT&&UhfbThntEK2)Ne*LLgD@misGY5<24HE!R*?z`9m$
_^Ik*MfbjHvy2?RCXHGg(YxWNT;$YMOvnkZVCtQ)y{HeB1FY32ZQXdx@dHo_%LD>C1P(|w!Do`)H8aH{H3ObGVpD3mDTGF^tF7Ie
w$Aw6f(X^~8oJRHJsOk@9@jV14v--=B1!M19g$Re+`}8$V_?OD)!w@m0$quL48kxGj+|zIpf12eo*Y1i5-gg$<{2oUCOn&*Y!ue?
VGbjv_#T|-nXoK^g}u7wbk?EYi8Eb;vQ=XC*;lF^dc#r$L1@6<s&C66aXNLtleYsPh$_Kgg8@_$b@H~}$1lB7lO#nBV>TdgI*@jd
+i?>J0Z7+(%uf}_ahaG0TSb}%r;&X0moPwLG(r$JsT%inI`{0I&P{EC63`3U??Jj}2W^42cR6-*F1j2|BBaW6V2I+=&G4A9)z=qn
)IizAD<3;~8gFzF@*P@-2TuG+%CO@oiz$Lgo-BB~p@ot3FH_#bCGk=dNx}!7iQ~jXIvmdZOVR~}<m7U6I5T^MdY(qSy6>oKz>1=F
u){pS>kNk$fwCOUFL1-O$+YmE88sQq=EVtVV(j|%>U0S06A+OY77Q^<0}w$F5dj;NS{!Ak7^jwREPnGGWighkIhEtVAw=I>nzK<Z
8?D&4mwh?ap~BXUC${!~#cPSA;8>wjLjdbm>XWjd#LMFjJhR_3zPRK%3kM??0Z}GKaO`+UiU`jgPTw5y(rSs|<uqyv>f@CtqXku9
wW)`uR5IHw>X{Z}VD9DxN}XIgw0gU7P8)7O?m}j%IZaO^Ot9iYj~4?5i!icb8{}&?ZXBEj&Zk&$4Rf0**8aXm_va$?(m1TPdBV>G
JhdeOXI(*a1IU!HVa!TIJo*d7JQ^<u_zPsFK`Cj5V^TVl==eqSZ)zt}8X?KBO_dbTRV`4&6tvUf)=o3j%ec#let%76`F#h|u{3@r
-I^M3IH)Iz>9%T4GlO5VfQPnj9IM?V;9=2FfzW%~n&Y#;ZODJnn1X~rr6?K%-fHb*6nyc9B7UN9@3EbL4$=YMiQOg9P{<C1l7j-s
!r*!Vf#=7M0PXJC+yM4M$t5a8E6LMivlS#9Nz8}5Vdmo}UbxFz=`dx>N?7#@mYUGJwdacohFdC&1Qis(h=m43%xOgg!(j1Bp?5NF
hhvuMkvv28Tu}!n-f)BK#?dN~6hTe>FUZkatvcc*11oqywY+OzJrfLm`03!;->!p^*uiHb#3bbq?L{#ZQZFOVSv&2YL<MupC%n))
Qka(Zxx^1#(d%ZT+?23D-t0Eb6liEdawCI6$?HBW`TPt&mLGq5B`HtDkt(W^&Qc*M+<t)K9fXJlDmN$UA~r{r1WMzU4t#+V*`0xq
2t&-6qCjF0_H~BY@Aecuy$dP_ySeAuG}B5Qcgen{lL@@-dD9O`AW)@<!Vy9=^aI(j+NO{~8-t!~Bvd$n+MCWNi=D<CV&y301(n9s
#r&tIGSjB84Y^>i%KZtiP;2-=9F^fGCDJE0Xl6nr3V!j~VF-2)-@g7gj5!U6bOgFiOv&O@prVUyLBc^(*cf>e$-s`DdHc1z4Er4l
?9L1Lo+v{=!UeJytU*T5A4|_lgS1DHCryy#;+;ANtc2kAe|?DCL>Gt2X!|EDiTcao3R93gg!^-*P?;u;Bo4_Bc80?{%FZT=ZV|BU
dSvSd0_-&a+Gl%aIc^#|A6y6a&)xZ!h`(uUF*Py!Tw#$kW!xd|7#ldMUjKGr3#t{o;xS6#$Yf+xW6wYG+?9r@c9S-h|ED<)K1DDP
P~jv#UO`}VPN%Jgb)lqj0LRUe9R^J@T*Sk8SvG_zyFAA**KGfrHMkNmjFC=(gL)!{IOy)l@;9m9vA&L*M=-bo4FP_jkOe(NkDLiW
tpF*~RS@;at4aaqC<c%;oV&0dZ~}E8-bxg)&$uE!K}eX!f{H2n<j7AUG@Q9OgK%6yF;YaD0w}bxJgSOQjglTawu*7*ffx2iuW8#3
%>)C8KKvRyR;4vYB8pQv!rB$KP^js4pfK62VCgO>t)y8(mbiloy8tyqRUTUqUONGMWi}`f^d)D*zH#_domelUC1)`PEcpC<>c~{5
af-%qc?Uq%Vs5~9eclu9j!vE&cMnAmLQkj-f#gY7zQam*76{ZVaKL@g9P^4cNOFU;?Kj764y@%W#-53hGNzwCtRS=K4wxzJ)Voa}
?v^LDA*`TjA<i`*GKzyh;I(5a5|ze{M+q=fQFBakT6jasr~?-*!yJ|J4y4fCvhsBtG!YrjhVEuc4J*xwBDsz{T@YBJi_@@hma$eP
X}gXUqmMSrr&^#Q8GzDgF*H)TN;On2VnZ0yL#0P!Vwy@SU?rfzVp;&!-gcWq!0YR*b?$wCq|f4<nAPyxw`S`<?WUo3_J?sJU5o)?
53)hYFWjAh>Iyr&jYsc%xbX<yr?Aumi1E8!lC+A@6x2!)AU}nOJ|KLs8Rj?*B<&u;z+|cN^V5eGA{Bsx1BL}pj|ciX1o|^hlM|rn
9b83M`PtezY^kZdK4GH-{B>XE$?5g^zQS-x%Mm2#hs^a6Ew3PdlT-!#qjFFK$5A{8YL*6SqJ4x8BA6A82Ur~CG@Ow`({CQVnLb;`
v=ewJcFai;Q!qgkB-2t+Dyb3y-vVF=6n1@|WJgm(16fgGVV{1_Lh<%~Y`RPX9lf|bLJwZJD0l|{iP@)?q0s^Fa09_mAv*|Mpnp?^
9lbdWn{pB$^He#B^D>7$*!Cw+M>xro!AT3@Gb{I;3T8x~+woFFqJh2ssTHXpTO^%^nG%yg5e))aiIxe;TDIs#5g*CK(XA_pqY-Uh
g)syeMkS(A7eZo{G6HF2<td58KJI?m&m85;(xs6yz|u~MGXv(cxH01#dD!kQ#Vd=Kz4U~{5-4&@$wN3|$Sp5C9-OW6j<w@^=Ywb_
nkqMr@s6dyx2A(3PY(%vP<rZIm&b)mD}C>3Y3qaAIZLKb64r~`xvykRXw)0`bmhu~LdHRmRwh{kQlK#)F}IXeJe4_4rHnyIG0zNC
lC-9kX-5&Ti8@k15P~m6E?8n<9WyhYCrpNdEa2k`I2>Ej2wuNnVJ~EFKH6;4D8_Y$X-_MiAvnVgI|S1TqK9soIkeUtb4H%j!wMiV
opUoW>t|`a%mQ}N)CL{zd|&Yg0CcVI@`Nj#^MV25z{nD7v;$z5s!<4{8KDTNA*3G!4*TdPn2Je=h3}|{4?>9of=Y@8fr%=Sp=JsQ
sAzomn|rwUcV`(eb<UYHX*(2D10aF2`-0=c>iuKxAA(<%p4dX>J^}n;zINg1`LWpA)E`4TafB$)vaqf@Yo-Qdp|{)9TGEV!LJ!)7
_l$*t&SgIO*u%%^17$iK^myLKp~ZJMzpmsuxgtOjH0#j%{ILRj^IDoy_ov9&ub<z)ht<2-P*0(qIPS)AjW%UJLV@ppCePl4*d-5l
^CF9-jaVYfV+0AfJ_sMgSPXz3raoVW2BHXq|41a>AID&M&koH*>?II9e|ZpAK-)D!v@{h%PpVfW6be&9MHNIdF*M0E4G~pD(-KtG
K}$&@#4-#Nz`zi+g;*@0o}mEHfyZJRe<sv{5_+sfY{XHt!J<ycVlJYFI|wJ-<RAVZn?6an>g;{rAL#XZB2z}kJ)#E$H+<iQIj2CE
Xn$#Q41jP~&+y)0{L#z+Jk!Pzprs$9$`h2B;3M3SP%!~Wkra(VEQhe(8Al`mq^MCKKkFhij6kCSDtiIXdZJ|$NNFsJo+_)w(G<<|
Q<(qmNl1InVrZ!v9Rm@Gbr8R3bWX$8nZLh96si&-3KEefp;D4bR)7i>4ycbu^x1FXbM~84?LO0HlfXY8<Im0}oHi%#!XFOZs8m1@
LpDI-R{T4*8tjTnB3x&ZtCLYQE<26(;L~b7B*WkC$9QOMEWC=4ry8a)J~ri6pWtCPqsj-!53D2!T1}p$5Bv)N`h8D6bs$0K3hJ#7
<XlvkvO!kJiUI#Dz6Y?r!cF)q*Pe_TNEBjB$_)qBgysjj5!LGLaVO$mYFln(`MMSMPIxp?ETX8LWbyU=g#;b_cn8p9dCdbgPzT(X
gkmVjO=_1(Vl$!hnBZC~w<hFjAlTAWMJYm1v;#p!6)F*oiW5gu%*~T;gr23KWYAey4{98Pk+9fxSQBU#)3CwZzYW-c@w(sZ?9Q60
`Qj^QWWOIi{DBaO@hlKeCB%gw6x2zeX-2dLv=v5$bUIBd-GVtT|9|<oob`i7!HQiDlXIMSPLd*)5@u$IC8kLTqGG>X9}hG6WH-p}
jj_$;oQA4G${T{qmF+MXxnbZiAbN+V?%ANHYw14!UU>U}4|ECgo#4=@$buIxWiUZY66g=XInsL<b<T5|+IGpXapRu`(scfWp;`fg
QFyRPLWlI@t3*Xe4IZV%RWF7RIr2F8@C5K4qlsr+VP+_aBEc5y@TH4Rh}qK(j3#;!`B)<8D6OhimWaiT+4*70yp>%TUeG`FLG6b2
(}v;mGk}jCYAYpT``VKgkoEMBuuo&rhPKfaGj?Mu3_manc!zVWvT7YCc|U&iXuZ6;a6k6;4p;<11f)u>KGJ9=8W5U_D3}UV{-m*S
ohR`5XOJh7IuPt;Q(tAsUl4}}@Ic0w^?Kg#&E`+1$4Y!3NWo%o7Jr-HP6wKCf`an>k@Pjep*~7>HBzBTLqb#JM?Pl>#?Ng442q~C
k?5c4T+EQ;<7TC#%kZptmjVMzAHFPb^f2S*7~kY4#dDGF!YUp{&ySU`RwZd@Td4ykC~U*nk`NBw$|>wf`q_gjP-5p8OrH}qgbX%d
W8xU}mD}nlR>Fm88tlUN$<Ve=5HW-g{MZvrJ$5WIX3Oc%P7Ulcg0Stjz$XYm^JF2^W~Vo8zLr}uNT6d3-W-=iut`Rqg@%xX(fto`
h5|(PQ=x)!kkrdxbQVXs#W9{~!@b!AWcZt(HGhk}^`~R5X!yWQXj=$;5}Jtmz{$x@DO!PcZ~;@u4x~iuc1q$@%iw}1DIcI9Oh^Gw
XKbWG@Y=k$nI<`LHMPTtUM3?E9A#9ScuGGGEZ?$1$vDHD<kY439OQ!#-JA}7)TyW8nbcFR`pZEL<nA%iotPqcIS-}cZ`FUk-?YF1
(2cMjq$ItHQ|sf#PJ>i@N)||1B>D*-Lk}9w*!2m?17P?ShFfV%HYurD2%=wRVl4EsR5<2|kio~Vms2E8_IQKpBxy<?83P1`C{-fI
$k%vyLz8Q^curHMto^7Q46Y@#=P9dJKEHqjaoG7Gt)pPnDQt@r8Z=lc@K6!Q69HUbae8L5bj+A@9dj%zSv#8jCIYOU{%??Y4y?%-
2YfT^c$wOG+6WG~aT5fJQ#>0PbtIGZg%~1Gr6y>IYFAd+C+?A<G^?c(B#@mx-*WpfbUHCIs*H@Y<`L`&QX<fUO;U-pNgS2(x_!ny
bIY#G8X6`v&91Eec&Jj|CX*W6u<1}IXW7vtI?8jq)1)+#74pvC6PDxax%E80Y+A!Ulhmn1&1lwcJK2?uod)l2Jk6#BcxH$FJi6PO
w)vF6apLDryP9U0wbLq$Ui};q6TuKI1d|mwPdi(|cP^s{o>+&mIx+Io!j%uB&p5(*!c!N+g3i7NqLm=zIY59G&~EMQ=!K*OUPa`n
t2Z{xH#oY{hUtp)He4dJot*Mf9VcwBZke~CWqH)n7-TglaD@sTTn?tWn3UBg8-W9X#99v>x?ssvC}A+&s+46^@vqgR#xZ=M$HhIf
&L!)XKbtxm)*G6jakp?x(rN&rj16yTof^oAtyyxLS9WP8D9R=9;NjNaEsxsy@}XXkzPxR1Y{fl0cXsnqPzX-uOq5C(w<>zM4DRmf
P&cO%N>C-88P&LTkZ?YBUF$MsiM%og9qhf%5v6tqWg>>svRuFy9C5*(7-+<z#VJipiUNUh<#yzC=5JZ#-S9{dA18*XN*|DThKCRb
!2a3KpHHplT`9wkpdB^dYmB?P5ebYV87m1k$hhMnf~F@;?DG~%Ci)%?*qy#y6xqOtxo6&O1W>&<T|qYcebEQkVhC;hJrM$=D+{iU
WvyFmrK=?xDz^R@Q8?`b`n`R@7#|@1FnwX|Isk4qgZQF^25KOgB>;egW>imf_0l0J0hk1ao7lz+8xRISV3F7`-+1(uWk>A!0W=XX
<o=3ERFVRih{p(tExGl+l563(|6h0@Zhm4RkCxK)dUwUBf!wwqI0_02OdmNo2AJy#6wtH$*Z)Uw-hRo%)j(xb_8(EjgCl>-{ieX4
5FLV{RV(PjZ{)+eV-Ip3N`NY!onI^~melP+VE<W}*5%JZT+0}UFVPc80tD#?qF`nZIHj~QPqTI_)}D=jv;Dkj?GTjpn7`TE16r{E
u_z)i;4M?;;Pz@hF3?0oOdWr>G#X-)&FuWPQ@Q=6>cgS9xBIXtOl46~5iCPLKEB>OxcM_VEnj}=_4#$c?()IqsaqJsubu`)+38Ff
(FzEU-@6`cJpRY0I`s0PlcQm)q`>)~t{93aBB-aIIEGJai1VX4KADjC`}}q3)ZoU%1SCU|3;iia4cHxxEma?67=+W`xyXl%B9HU@
SlVMx=lqQS%fFG~|IeqNtYUxNAIuMG;C#iaqNs#_nrHkbh1EvL3DbuQfWRb`0Kh~GGqphGSL`)Pl@2wq$1(i0G1f|Gt~=aXzd&dY
VZDR1;;tDqnY+|f)Q{r9!;Zh|KJIQSu+2H}NODUd1b6<A23BzY-`&cI(HoS_v<%!;C(!KALKcDonQX<EVPc>cQnu;y;7E}qaU19#
o8KIY9m>J^tQ4VgydZkx)r)>bS^$)C2~s>7A?u9E#b~G-a%>b9{8TD1xmDPQ&LmhOor~s8AuQGeB7XV){L(u9_2Osu={LFJsw?&S
`yR(=DYq-C3qrqd19w|}F|DLU`HHB14!pop-3ytVQ#~=@^bM<ZdRoMZo!#XbrD?o0VpR;HdX*vit5yHK`?pw)o3DB-Dj|k~YOqtq
f`W8t-{1aCZ(oMLVT=|i3>g+rn98=5sG(RQwY0X|$3wS7&t8`=9BW#1aXw0)hgA^cO-fdb!G|<iOQ-n|@&vrB>{Cv=ZgNQ|`%l*V
UyBR>@pmLsg$WEUn7AM
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())

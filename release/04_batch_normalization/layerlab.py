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
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q&}k^c>e*#j{ksML_k1)|NsC0|NsC0|NsACDSl6``vcL?P+gwpDh6{axvu&+E47#!I^OcAAwb!y?V>%irlO~zwloB%
-*<Z2HAN&8KG-M}Du>o8RqdjU2i(NWnW(C&l?6x=0tAu1_j<NuNm8XzCd{4g4zFNn4ZFw3+p*{r6ruI16sl4|2q*w9zyKOO<^Xou
pa2C0P&Jp!q3v76R8w20b++c}M2CGj+3jX)*CX$;@3?TEWqX~=VF-X%zIz(ddW`VBeLH>4bMJeO?+2HrSJ1`C!M^V7zV5APxYYCQ
zyV9)_o)HzKCEwpuX*lwd&}L84Vcl=fz6#9yLP=R(dnb!ccZ*yNH)8BzWd(aeVm=ku<Zm5e1?xo$<=Pawrh^I?4y@j6--pqJ(@_W
7q^7#w{tdbtq*s4p=;fmiYOIT(c6!E!Rmlb?0e&FUX?%s8!F5I0jjD|-IDudQCI{T2X!yAZ*#jH>F%rD-Prr@pg1?T&%S~ZTd%Wh
63=snpALe()3&CDYUgW=&7F;|<ZWGc$<Ew>fHzxO6a#>40Cdo>jM~8KyA;qa8?LrjVN`HzJf7>u`wQN8othoGxa{k9-(mDU+kJ(5
0rjN{DA0Abb-k|H-E$38paQ9ozRf|(X3sY_bA8|e)5}Fj2j6#qybg_1SzM<v-&>_%Yb`$Kb4SVnV*xgRftlZC=Yen?41=L;X7H=*
XaRN_0IRSH29yInd^+%RV6?NW?LOwp;VSR1uY7s;o8#{{Sy2%c6)7kw7R!Cv3+@-&$7Ek~ag1+gyMb}*LcsYPE0FX7irvjL%R`fC
rMA1b6M2OO=82Sj=|k!oXdnn65C{SWjR6Bl)jVjYg&JY$CJCmKH3pc1AcP>AOsV5YWju;J)f-JVspQH4!aYp@0iXn#Nl8;pDf*Df
rX$H39;TWBr>GA}kk9}cGynhunnZ{~6H0iEQ)5j}RK(ho#To!Mplv2V0iYhB0SZWh4FtphnrI_HO)*SOFcO}~Pe~u8KSd1#4FsA=
Oo0GHMw38;(J?2XO`%WHndwKSQ%_SGhK7Sc4nPQdKf?e8eMN`);)ntx{;G-#{&E8U@jvV0Sc)J&@#pOQ{5ISFu6^HA2)FLx`0(M`
@PqJEi~sq6KDf`>_7I-%Qp4U=^_J-x5BqRy&RJf(Z!2PDm1>_yFY*8Dn!wSt8h_`w4l{c&Qs{~JkbroWLkVHp-k<oL|NXprcK`8d
vr`BEeCZ@7ks&*P2}Dv7k7^2a!$Z@}%GiYYo*%UpfAjhN)^J5nLv?ML=&?zuO{67Icmw`Sg+HU=;v%exI!o~LI+J~}pF7{Trk!5d
MC?JaU|$FKP~JDkf64!Piq!(m4zR*S(25(D2lQ|G+VBV?YO}bZ{mLmUYfMk;*mrsV@!#L?_9vICqp-3PrUiIy{z3xmIe+_Pq4+@m
#VMa~`u-pN>nQH(2nd$4gbCSwd+^oQBh%-WB41l_9Lhj7s|!F~<QM<GcdL6jBU}1ZH`k|T4_OL5lEnbjij0r+<^I({gvri7EM(ba
Oef`rCDm8$EDJ|3pLE3j)gXdGe7JcJxDjiF005V5PQ3xUdDZy)ppX%EU!+wuCvI8$Gc;J&e`5S)>D7py^QZtn@=qSVp)aJ5w}OPZ
KuQF)h58~yzt`FC=mwq!@%SiVZ1)y-DmM@J_Uwna6jV20r_PhDIs^U$H=iZ&tPa7-kUfS@EYN!?AxabGKbWhBGa5F7U6X(?2}KlF
siEM#{?>*Mjrge6(Ik(#B0=@d@Fk#VoC4bx28UR8E`@@H16AMUR7q@tyV7e)&Szx{_{~HR;Ej|hBZTAhKL|W0*w!T->IWGTN*;1f
Z?Gv@@Z{r@stlf>jpE@b#0y+YQ!YQuK4T;p@6bN*of*}HuXqk56prTR11UY05KEAz*CN$P4ct_0za9O(FJwYM-uC0I!$|Yqe|xAs
1~a%YjRG{6*V~ct#el3PN+aZqHeinpz||=0+^zlsxnV*nXeMLFq=q0UxP|5ibN31;S%vi<795-LKXVKcAZ#Y1q`<io_C)?L1iU>%
x=Y9F{O*H20}uI-&-H2@kI(&$E%sFTc2NdAEDqtuhrx%)q49Z<`EBDoQTQ+W7_Sx<`x1bVZGLjWx8)~#18EDl`p-1ADe2FTQS0Tn
>&){FYM|;!20mQJcj*i%P=F~!vZ4Och$KlS0r5kMc}~j%|A7$CM2B8g>valt45UVQOAik;u;@>xRGlHiX)y$xxMoo%R#@f!wrtYM
z7+4c(m*&&9(0%uG1-N!MI*p>ct~zb2iGfp-}s)5lexXuQKs=ByZ!yM*Ipghh`xNZVRX3D%QpT6+qcsvABt0Pr#f`f;M1fCsa(t5
RxTJ+uID+g%wlA9#7oc%(?lSy2MQFqVrUrWBxG~bSDa&HV&0?TuXD+~b)(A2wqqj2U04!~uS$jvNb!`IKHjcdTKJ&mniTDM>Xe!f
CRo#(E)~}<!LtbF!D`l&RoY8I3_enJ2XL_<p@^U%u?^AaNTIP95*5U_^Rd<B$g)N;KTgHHb*4uCaAMrrY<)OG#M6={3qU5)@Z{Fz
&(=TQeN+CL=m_DnYp-^Shpg!I6jnqU9{(?T(XXYZuH#xWU!?(s+v4YT?N9CT@4j@fy75vqU{XVrjv-8tS{6Aj05nYBGr1@Wv#{N4
huv>f2e9B2KCh7@--`pDkY)}HAhiwuNPT`kyW9*RBzBP-2-x{*D!F{W!{)^s2DiuOak;p;!Wb|mO9&P4v<nR}B`l=Hph(g}34_&q
uD7)qo8g&34iRM<jyBi&zugoC1%l3ezQZBZ>3+}Xpupw$QXiBsh9Ds)P62z*;rsZLbmKO%8|x^V{r-MN+3{gKPN(}<in&tLOy}7R
l4O<~&PRCQWDhr8>ymR;B{|I59ZS7zZa)$n!2E6%6hhO08Pu}%Gm|Cs?ftB3umPd!a8*<Vp}G@x9+ig*3^Dz614J`bco^u|{4?Xo
Y5ZG}B7!QuyFBFFl6u+5b|{|nkqDC!A_zhJcx8!!R(Er%k@~W}Nov9vh<ZA&>u!Cc0(<wR!<3|~syWb)$>5P7P{2T{N!m#oqK3SD
^S_39>ounI>t{A-c7F>~*mwVCgNglZ=gd2~bfw@Or%axipx_KFIyqTl+CcG8HX+K0K<Y#dgZ)c}DlH58X^)`I49&T}86aSAW5odF
=`(%D%V-;mvAFNN;wp<_tO|6;HzB_G<&U#V$F24xK*%{m@5_y4A`@~JwmIF#ImLz`iXy6tD)ZWM`SHF#QE(WDW6<LC=2(%-xkO7|
IAklv7}UCL76_P{9Wo=_YW@Cn$d|d8XH;-PPe<PEDDkObS_2>*LDqzB2_%9=_q{BfVt~*V;Q}nfih1<CNx=d<X>16j9nSsk<W7o^
4;Z`o^_s0knAsa$u*)JltMPyAK4+bXfXoQo2?n^B08xYDhBZQ=&r}dPNU{k4w2cV@Obi!Nc&PrVQ5`SLcN&Tu^#oJlD6coKg0H^q
GaUx!zQ}we6U7E$6Zp80)sV~%NQ7BKTG)x&nAOmH3^1pSsER6c--$OJ_-#28zgu(Ss^?4Nh8ewIT2fPcDUxF~gOnC)1vMq58e6Ir
CLvbS6B29I=WITcZ|~){a-rv*{QBlJa4k`Q@M(S|2GA2hA#}cm+DS4sYAkeEX%4DKzrvw(Tp$=sub`ODs*Vu2x`%tuT@yIbhiPZi
d%(FuzwZJS)0soG)-AiD&c3FG_2>*orscX8*?p~15rT`xaWehbVU@JjpN%WpSit+fdxP6fT+2JArnrfQHw&4aWtyB|v|gEdO)`R)
nT7dgM|p4sK20{>sgdKi{9hV)o%5lJy30KU4M=8nG-kU3O`Kt;c27|@;b@hIdQ~30XyHcQlNApTaqaE$!A$C$%3!Lfpr<d>4Sgfu
GGmF-L$`{YR!=S&dv&oc)%;SZE3UN^u05(&ue*qRo$68ENfcCfo=M86!w^x>rnQ$St1CS?lZ``Kslmj-L9AQRvl+94$*#$|a+`Jc
@!`^UyR64h;Z-G>VdOxQn)uG5+=gaK+N6r+Lh`}D--a95%m=t;g758G@#BZ5qqF75&XwKwToJ&*<D<FPS&i9yl2W<BBpcqNTn($u
9oCZ(2-Uc@EjU<Jo28;0R%UfOiNM6YSKWZp*QL)KKLUwCXyNaN>U!yGjyU41?tplm?@Re_1zcJotikJu4)<uX&D0f=TI+I6_|nfM
N)YAlvyOvkzXOq%=7oZIoRK*r3`rex>~FQ&M~oFJ$gRyRH6U=est$O}*Ed~+h1<M33TdgnL&^xv7;!R51eh!plhGHHKbv)_MhZLE
HN?MOa>U*0WqPD6o;ufecPc#bBiNL7;08Ip$lnRvvNJdS+T&cZ2e9cGLPpfS_zO5>6FSe_jKl##H8&t!(%05zP(rM-Xu(FYIhz%e
iJit4@+!8_<zX*g5}fYB*HK$JDj_l4!X^}<1ceWlqcs<pIhPr1#UpwOoBd03l@!vn())KtvYmv~ikBKc5t(BbmbKcIQN)=_Z*QSn
8S2Q@t-A8NX<x@0l}!ciQwnWy=FQLJ$L=<3y?9<bh|U8ljcxUB^lvQpv|K>P2)BWW4MkhLhu}7=cGEApq~<u)gBsJp>mZ<QUewv0
r7Bvi^b(T^n?$xM%BG=~L@caZNyBL^2gm7u*WD)XQSSt5QmbiY`vAn}WwA|9NKs*@R>2qCi@WT8WO}BvAKNqveSAX4iC|1O-zO5|
#duV3B1aoa1{0vH(p>Ez{S`qKvmjQN+VnMprdX%s_VBors02D?fN~2#m~(Si?6mfD-07;FSZv}~!ZW>>S4qV&Wq2J(>Z1r`4u}g7
Ne;lQllU*s;knWXj4V2}XY-5}Wn!bCln}vg`oQ=4HM77QbtrG__N!TU*MvYI2vgCzD{t9<Nz4#+bW5mrBzQDwL63xiB#=!Xvkk`n
pShDcX_i|=A?cgn@sbJ>FZVkU^mimULBTMCadVWsk?geWND7pCe8A{;a@+3C)1`J0WWNY<Fof}qPThfi227Z>L)yGWDMX`U>CXjv
jP*TmG{-2(3=6Pp#66b}9aL1zrjat|=z!92H38ex!a-dR3uXuC!K-^y<r_~jyg-h`eSK?VG&QwKnC_j@(E+i#=66)La(*-4XW-cq
kupgQIH}O_C)stX(A%cDXQ}lQ8r8^C$hSj5QSp@J{aWbqkST5f?f|&hsW=Ix*3XS1Lh0KXjOiL;IY3;DV+Po8C8+xyrko`=`qhPz
n{6aihGJWn{+{o-NKzF>nxxlX==qIu75VHpC8YvkEU&K;M=-oOJPbFPTaN9SnKtY#7Dk@<bC-DFV=&y5jJDg9+<=OavHmT;0Rv@r
kl}cpF}a&jk?3}cQgt$kkx}Ol?FKOOC7hJC10ww1PKraS%erCj>B_rVe>NKsjz^GeGKNGME-*uYZeMDw7<QTO_n!61%W2e`_V;r$
mtU^wF-EogRkS6%9+x$i6nGSjy{$FgCgZ^t#zEJ?M4Oc|Ly<OKi;47}I>>bqCa(o!%#{tpq$nfB=4A`gmtv2Y?hru8#p3xd%J?3T
*ztApyB{(r&DX(KnMd@IZ)%5>D37pwv0ffK)`XM<6U3+km`Hsd7ZM5i#0$Tn{WAd&C<E3HJGU*=aFXD`8jO))a*#TV8bzGl$OMuH
-S{|kkhBDsen&#hVn8mgK9UF8x}h>f_F`A}s$zJOp|?qaduMGmyOb3&5){*pD=(%(+z!mUVs&j;s?Sv_bJYV=VNi)^kvagDnjK){
_^!SW|Fw$)&D<3Q*cXQkXD&a?UzP-|*HtC12RD$wyYVh42nJ$-W@FF=;zST?6i&~Sq4WR%c?~_D)JrHa9`6pEsoN2G53hBHZw&m|
$AIfAUA7+HEYeW7$OQ*^jRsv81kopQ$x5Wyd_`4)DOn__$!f5H#z`q()jfD}B$9c7O_6T9rVxXyl&+W4+}_V^r^Ps$-}|sXY{Z2$
CmLvBsVkD)>EkKbP<T`60CS&SdRs+>yIlYs5dh;ZOW*YIw1pIsp0k4!Lv$1XeWZe8ukDR^ym+;z1F=L##lRXAFS;L4gBY?azmGp2
oyj=7tMqG*o4^~D&eKe;kLmP_G9+{Dh`mzf$daywAQ4Go!jOhb0qHHf5J#Z}Ry}-h!p+NVxg@SSjUBvTZO8NVKaru4k@e6P>B4G4
kh1V!fcsH7f&D|IvsSg0XJZqHXp6W}1DR4MO*=uCi8QsDGEG_&lVU(8W+yG?={1{6&g|l{*7tzs4}ccC54VE)2B+TNkJT->TU!C}
?o{LXtwEC4`ZG(vZJl}9cfSKELAH%c$jNz>z1A)JJs*RpOw;of`L-f+99@GfFHJR+wlWM<iUPoc<+>~w0$&i~qs)&lA1*`Ax>SmA
XMbRxv3V%)AYrpM%|GKQ-bX$Us4@@U93NrgPYP0YsKuqE>x?hxFT`=x<v~#R47vcSr7CTK4}w5Zj!`!R!og9*Z)EoiN<)=z2!lj}
KpLRA;;RUv9Yo+smq<v-V$@h7K&0h5H8LbkiHeCPScgpP(U+w~MI<#=2@TZ&P>c%$8Oxhb0roZCEt^ujuVLw1CRPXuK|%PJZZNV@
cBX|Kr}SDEqn|16s7ASg;XvSwBE$xsE*by|De8Ern<&ju&5O~O817zyaESy2Vn$3zIX&WN;j-_NoOaOpFGQZ}(e6QJ?(U1Oy5+Z8
S8icMK>nKv@8oi!C{5YtA4UL|9lHR@lB`0Cs2V*}9F<5l&y1c=gPn|~C$dEZ!gxNi>2$SXs3;$I=GJCjSm#gKKL-wvcKyrQ%VW7Z
0*;M`WJ_yjb<M~KO@87KEP+dnkHm!{p2qxW&0Iv7!(geGChl+o{f44Xi_|wMiP<Qk0Uk&=4kVt4l-`j3UJibKAy<SrED~Ow_egPd
Z(n8{J%r;BDAvk@@0VULZZ{c`QWa+v%E`rBzRkpP029cPkL?1rQ`kM5_Ij1X&;CE-=I(wn?8)hnGDmR|k3C(qDj8%5$IV(^uu?(#
R@1W-K~go2q(E?zBk3dj^IjzXFYuo~&=sTPf|o=h3D^1?q!7{$7$XY9k8?i1W4n=mxp{B)^xGc!rbYE(|EW@%C|lQr-xV2WU#%nh
_P&#O{1;Y&#!2<_khC>R&Mv8VvhYa3LJB5owGy7E;bAYK%Q}%aigcIAkVF@>{TAOy?RWUI0%l|r9++c{Txbj85N;CAuh9acGug2F
&QW>0f?q}T)_-jUONo1DPzKteC^7Z!H)&Kd`b2_!-8pTu^dW-Hgn>iL`Wb*nI^sQ1z`Gm^L^_=(U_vU3DuqyIWsFzOyxcnnAWpbo
HJuqG!u3%>YtBX5dU+xD*By`zC@F!kts!HO$$~G2(H=K~I|OXjwq(IDYM++=xpp}qXt_}Kg7i?iV^S!^T)x=jW#WJ4SHMxCU1s79
mb^5*62#498fX}uwuwLsn$3nI?oXO8?fnr@aIJjEb?Hm(tj13g<AuVb4;ADJk-_`BI$)(rkph-$D#UiPpV4AN$%M$c1C1p*<ut83
B(}2cNh!X|mg5`ESP_qg-RbKd;w`4@EaPMmpEh3Uo$3t+&8J}=zt_(UR(`ymXSViNqIOjQ^kxEsSg<|QOplnB$@QNBkG8yXI^Ye>
u0i-!gc-}X6g6Em()|GQ7~vu6-(sxS5AE+7y7)^zfqt0!{whAR>LVBavdyZJ6pr;%{KCuJvgWb^g%?Y*X(f>p`;PyIcu}l|60J86
U!~dghkkG+RT@nt<Upi{l>c4nH70Q{)*zFtNH9fUYjW&J??1_;(4I73W@hv1`{ivSyWESjbBEdw4c@Bh?@;`?exZ0H>|Z=jfyFY5
8K(jq-h@Q%0?K-d1O5OYfOA)&U&iFJcx$km*eP#<8+8RiND2@No^}nS0RfDO6r*$)yC8*7DJ4p^K!y+T__)(Li!UxKqpwOHtV+^N
+`Vq&LsQK{rtUi9mXkBOGKOJb&!@TU=ZPMp^K~3WIBFbMj&sNP2~0YJPVP^_J2o}$%;+g@sy$R0ty<`pU62qURGU~x(D;eUV?CZ%
G50%=!<0$QE(b|W(UKC7M<3)B>~50sA!h4B=r{{pB-v~TZe;__Z%P50UUN|EA*j@9!T7R^U`E%k1`FT9`TkEqBb=nGWwF;)$cnEN
oG0YtiM|bk1sQb<Vf0UkoRAbGah97eJx1+CM$Op+#fp_$1368EA_FY3qY(HledOcJjV-rI-3~9{!PFg9y!}$q0D(-T>LJTAzlmv-
pB4s_thrfGtt(whL1>Y+En!Lc$UMRi)hd;>FswdAOau}Dp(sj3wf;zeL`Z-qGojx^q_C-`{l6r&@?y`z;-yr0_j{{b@uixLR>$1F
5fjKF@MR8dFAJ>3CEDO5S2K}z4ysDX(#u&@ygS}bxIQmwI!KBVK)CsiD{%IkmQqTY?||FkcltG8ycNxb1ps8P0|O4N^SE=S;aHG$
qi#h@=1tdv^X`yhIcnB5w(@ZFSGb{fG;j9s-%1&WUQ;Kf2ogXfkV-!+-;#$4Wtyy>K%-I`78JcAoM^DU(N^1zFdvYFi1AC@s(`0q
3NktE>UPE@xd4*}x9NKHD?yT=fW<{vvm6h5VF+*!!gF^te8+Im95x|oQOCiAvuS)ChqgkpQP!R1xlnZIbT#^GzhPl{25o$m$kim-
lQck$3^TD5A$ynUHt})W5Q=tm8?<PnBOZ*T2L$Xwi)nXpxH~BJ9s$$^C>GAmcuy2bzULRv$_f^C`1eHMF-(%mp<NUO?{8Q-Ldtd7
_Qa=16>y^M$)D1j>#i@dAFVl`6US3l+bN!a(yuo@c_(IWSBRv1a|jPIhL2~W8I2RembHt?b}$N+-^(*7>`u3BYkf?yybhl6Sd*&L
UAY?Fjpsx;#<aE_5v#yTYT!QAWDFCkP3Y}H934xYGU~$?y!`%g>y@qjuZr(IZ&W-!Csv;C3!9&V@-a2=!xbn6ce6oq&Ub3yW|EYn
p8DRH(Z=|-I$jNNeb<0wy2EBUk|=|Kg*qzCy|uk9YLmT|OJpO}Dq$nrOLepT9BrZ|7_Ckr5JsS6<P#imhLx+c1?edapwNL?g`Ge)
aLCF$)Ig=AfDD=gTcLj*B8^{S!K|VtB8UUQqu`EC%t;nT8WdPIb{D{aPN)KsX5A^jKH1NZy!JZp!YZ;P9*`TS940J(Re#0<Q{gxG
MHQ1x6h&1^6Iws%m_eABU{gS5FyI<c(F4Dn;HaNg`X0_Tkd`N2b*K&4DmuPtbwwya(`ra+C7x50E2=$I>YBq7rMk8CUNABkfG9{<
BWzK|l(RD|(pais6c^LN)vV0iwVc_i+mYzeiG>Ci%~`6EW3uCnY?~bUFox8Q_5$Azt`Iu6`yoIkHaY$ut~mHweLC4fB9KZHD1;zY
3NY~+h1NK5=-gfDS`4x?7o^*#1%RYUL<e1$0k9?LXi$-!cLjBDq%D!fm%w;Rl&cU*5|m9g)c(fTGx{{MH?$QWSvs@IBAaNZ9OC^~
p1pgb`n82iIdR+{b=4m!ZPIs{6LB824HYRl%3vB40abi2fyZ4vqo3E~$~8mbVzYHw9gmCkXBZ(l_i1Sg9#2;1DJlQ>(X0&5L5GzF
tE8c_41pyIpaI844(RSmM*2uW7YjC%h_{E6-jv`(!3sl6l@I8&tuH1I?X1#Z_7hf`FArnow7}H@IS5EFq$`lZ>7ntQt>F5yAI76I
zdu(^VfygQl<<V*)1=+-d-DF8h#H=7CQZ<iJp&Iy@XSB7$uLMd>e+&S^EFBUD~79V0;Px{Z^rb)@xGgNJ0bia#h#9*x*5AqojBrr
-4k6&D&c0JSe)UMi_R5UBvV2rbk%dM8hR)Kgjy9Y3Kbp9JPJkEV>{Gbhf!Q!QRcx#%9C({+M*%3d|F^2LyCz^c%~&%6n>;-4HgVg
*@A|eF||<0B=CnCq`z#gQ1^B$5NCq+416UHk#IXbR0Jr9wGo`cr-o~+u6$-<ey)1S&i4+PeHwIg?-G6XuT4z&%=5G`1wr#?c|=AP
7S4#km99m}HmK0xq;aq&T;Wd_;;pVYG81N+^Ks5YOUyRAOs*5y#H99E;-D!NDinLF@2YuY_RW|(xjG%TPi#+_m&8t{0;lP^iW~3d
Q`es(=6UP(_a)>+^9j_Q42y_dLBY`aoIeF51pPuCrSnL2Zc=NCqf!#6OZii;em>R31Q2RIomPBQqPyXPq3LeA!C<vJVdfV?oN=wN
Jy+U666q^Lgw-xDE)IbZIZh}bX>|Zw;b$Bh-CyU^AC>iDN!^tF${%GQ@gvEC1He_9f*kl&{Cwud%C#c|G7}3H6mG>5=gOI2bOo;J
3mW1mYsKj_>UOKqUR7|{{eCUrW<^m->bi>q5EzIrXcn1Gxw|;Y2}8qWo08?6SisR_bYeDB`A)?JK0T$8zlA58P&Qc+3*mJ_O@gIO
O`8nXD<kafyfQ%h3eQY-ou*O47Cuw1a;I70DFiX^V)a3GfZ?u4Lu$rLl~yW9;?2XSc49b%pt`qc9JE0;#F?`|uuD5&{hoqPYR@MC
DM!VLFlX=gatP|79T3OX`^7omG9CW2G^nIJsm^O9?@<zkErp}tv<)9zNn=j7&eqf~eOT{sEOlo~R0h4Ni5wfI#QlWK`Y;I)t3ykz
*=Jz4HYks!lC+B33um3AMcfse(DRyn@UV13zCquYoJ-J?7o!8^zLL|^`-SQ3i^^_Ucsy2IPvswisv02+ZhHNO{M5cuA)J9YQ4ll*
P1ni4VL>7LdzCda%K71LQ@roJ6(uYY<p}Sbpa-KcVO~R&H2>Tp_AGbXPmBEDVQbPH>_GXLrKSxQ5h;_r*NlLrR&-Ow%mjwkRk3-g
>J>r~hq*x=nVSJ3t6tR>zkFDj7MBnhO7N0GLzx93n4v*a(vqu%w<Q_O$R6C$jtKJl<9itWxnYY6r^?Ej@uDawN+7XCC=jL3!pWrt
Ngxt}IZq&Xd|(0{({L)>%D!iz4bVwFwVU`J?Reu#>zn9-xRQ>U{Pv=VRO=K8-)vjaRX&JD?DXVephb@NXjzb?qKQN00z|ENe{{2{
)O00scU*xt-TyvY-m*qrfk(^RHiDmK7vX^mgboChV4sIhW7C8ln_T@ozUl8eo{wwZ<GK?T7Mg7_i;V<N6mewAqQ`~q5_MWygr#(x
0>g3x7&&&^Dx%j}sNOAM&PssER8hU{jec{@`ZVjf382@<?5?*;1ZmM9drCNS-n7zznuQtElb~I)RbgszJ~XKSKQ<q4hEQw}PRNGZ
<wkZ2h#F$`Ou}19>M|T(HXzds8+-vb%p2w8#B(y}V{fn5u5YRh^$dHTB%rnzZG+Ke->8w5g()xzL^_<R7*)yk6I^Sa3&cmu6pq80
!g$r8oPm69{z~nkzVpO0vN=ARL-zBC=n!%`Vu{(0V+ocjq>xdE%Q0PL@lDEgWO1#8@ngO82>e|&lz|4%I$mRyw#+wB!AnR?h5BWQ
<{RMuWG=Rl3QwicxLdQSP6YMl!;UUP6tbly!Ny)KC4ov6m|Y$K^*}OU-2S$ieVKe$xLZk@DnXe54P*xlIsp<<uyFg>F5yVCPOcgk
d(sDd!qY|Eg_A>)#t0?0Zx;e2_;mAR%J}3yju*wf7l+m?48-we60!I;fbu*DQ!hQv+DtUte5}g_>rf4alrK`DhKUr48fw?tm|{r)
7-fc1G@-E8q*SP;i69tCn13!<Bw02+9y9PF_NBn}+XN5^>047wak1XK3!WhZtB!cz1CS9Nv`j!E{JEYnPk(0-S9S++p?fzlhQOxy
KzCEziP|zIiWwt;0k5sRLSm)spx?I^&s|?b^acSxiTBYP6X~(9K0MIao4t;*69k<B<W)lqIaBy~FSm?ZBkeEL3$6xmnjn!OnSwHF
+zHrD0*Dr(P7y?v26^|o6$s!lPWdcD3_j<PqQq5nI!LAbQ@zjeElqv3gUFEYrknWK__UG$<4ghYKpsnuYWx5T>wt#i8ct`gdK)3S
bU>bMse>tQGsOvcFcP+SZHzj+Mtvmo^J}t^GBJWu1@S%CCw9P;m#VKKqtzv20u=|GzTAw1rWexSX=&^?n62qCE;H)^MQO$<LT(QX
G~tt03cdKKlEHfW$>D&0U&@L>LWSu0d_H+|4_Xo&3MC!*s)sEA>><1f!@H&*XXt{8KIEb^wAR8s?7c6hR2CwnMQ6~-Q!TN}ifZ9t
m{qr{j|h+zRYTm4Xao4;ChDo>aoh{>^}&loa7Pp+zzO%amH?QN5{}Qm16&aE04V!{=jDAd$Em@KTo;h>fcphF{0hviM3ho14Os(Z
Tz+WPnVvF#Wv_1leF*)OyCo=Pw4kb}3&iM>`f0MC3tg>O5|xcF){06&8>=ysCDM^C!L$y};msCG(ri*U@zypJprgYM;=mF@^7=lK
mBfWamYM}vxFvPe(zHl~y=T73mrysLh(^}k;j!_$0*LlMaQ(;hf~#CDaorMN?k(3e^BDVwLj^!Rf<q{ckCLk}$$RfAHN9QyP-`H_
Nd|p050Z`@kc*(2v`UD;{I&0AvyCh+Y>Nft>g{l*RE03kqYV-UwH?df6p=GJ5;|paqNHV1H|&lYEsgk+!)D2AQJfF0Q~iFmf~YSe
CQ0z9B_v7cUg|(quw-RufurYzW=zudC?A4X%NGg<?)Ilb&6l&P3viqsAfYmqS&NZP*^P0#S|;_Jp<c&E>hFo-)Gs5U$m<xcBuO}1
S?699NSv84bE4a7Pb4|TXhhW4N1R+;>c)w!!6qFfSs6L9G)73``IWUCF@$SpFITk4d>lIDMM^VOXHc%PSG&&<*K{?lvMe^?A0G4;
RXwhVHc;HAkDTkCtIr!ltesN0`&61U*NW`laJx6=q>yGe&H`T=$H#4*>}qI61h}A`!BdG!yQ+n<mm8RPg)zfnH23PwXNXAr3Tr)a
*JO^7?^`n*8-3)@2_1P2E&_VI&2=}l-0DODfoc;$m1dVWS?4b}3IPecX|5_A$4ywey4`0DQ1o%8BWmk|QGueVOFQ_MM)Q!bz2rE*
J{`Ti0)*P{PLU)McACRXz#x;UnG!SAWl+YNEABZjAo8$!*k1gdq%6HCXRUCuj*!#A(ROdz>(73M4C9rUC!^SI7a7xoSYXydthz<r
??HfSfmIli+OK`AAl%0n9NN}LLN{5SFNr<nO%xiI4~j6LIbs;CCqDTJh<ne6IEhWX=f?oW!s^a`vyVNmvUxXs4L;wei+n{dj@<RY
`B^`F!uMX>^78n4KU=Xpl*NlhS{6j&Lq!rvWdwO4dl}wW+*cLM{TSAlOIf)Ic$&)75`3!l>wRqrAW_{rnfH_rsJM!>ok4u?RHNK5
G<es>a;V~OT?LZ%5*URKQHrCws1TfyUGH2vyb~RL=C)6#k;|635<fc?7_tQL3_>8mV5lU+OLs$KpB<il61FM6gX6;sN%vd|Mi&y(
kl+abVBY^g5JLmBl|Af-dv_`LKmjF@f(qY3OUAwMvq92hNyhbkDTzGoN=!Wa_-_Hy2+ef9DfPHVT-PhI{w>lc?7+CzMJBrM6VU>G
4&T-4b{PlSh!;`e+a5LBMnxqUU=5?z>H#c-a`W=(&aP#qJnzyYW&toTh?M<NrnQP>nK9YM;&=2N;C0iqF9jB8@tPV?uDRpSW$c|M
dtC(>AkltTl)c^N{nk$T1x;KrQ9#5!%A7V@NE^SC36vg+s5zJ{s*>YC39Z!txRX#R5JBd(URphR)B#!$#8qBJ!(nh=V*AiHd3wrB
gGgFYaiyiVzE+7zv3kxdbe1ezD*}%_Fe4tg3eURx0el@9K{e*ok=D<)wnnj?3&O6NwWSk0GR$4A=HksNA!fE!7%Y;?NjROJvzQ+<
5-GTd9D+4?+1O(mk)%>mCOE)V;l1K}vkVk*SA`8&3S5Mr5)(g}^=gUZTOr5@`&tveh=94l?Kw4isv?`u7nXZ+?w%I{W6`{Awkge>
j-99BpcBicN(*ZX%UJMGQD7+c5ts+jw_&#7K#>aSyO?Vj$IcX%S*%juYXVe=Ig+md=AMRPH4@#8+l!J34{uA5<3RmdfUb<?RnLSo
^on!y?|M)OWT7f~(fs_grwYr%irxF#<;L(vnqhd->uz;4no}a{p*)E6CeJq=83r*Ury3-X3~m%z!kZKXpon^?V((BGWUk~t&zp1l
W*YnxLW7D2500K!zWhcb0Fr?omAij3Kr9nof3Edn$=ZeTN>x!vFUsP<RaALMai78@X0jCau>3E<JtRKgS5eCr2{fCA*CpKnJW9JS
N++aCazR2uNP8*kEaT0GjG^$VwFWp|LHwLU2{EgE-OKwM?7XomAGK?*%h(_2my8Z!2Vg*;@4e3gPJRcb+;}XH(wa4fbsQ1~qw0Q5
Mi!WxytX4p3M}D)sISxGF)u!1_r1P5c)iI7P&O3}{ng(`0kb!*YrjV~#pEr)u$N8~m=<6?|5Wtanooz+yfQY;`%2p`^4u^pt664X
I0Z#nS^y!seSEli$JeHG?1LsI{vS!@ZHeQZGRWZQbMjtyJ(5%VXU&{8g%r&ULnfGwq-$r);g3FP`%}a5)f1Lz{9!~{zVylHFB3Qv
-UqD_@u;6q7*pPUpXcQN<_am+D9DPP6&OWPII1!rDt(cXibxWK0RWH$t4NDTGztr`gM0TsbQKlZRY`@<`)v;-tuM!pXqQn*&m!{0
=LbEJiV$!2cXhwv^ceGn+njAU1L@d4?~k+m83QNzD1`h-)8JGpd!c+7kpek)_6*@Y{tfw(Kx>eB%DT)Sk7D+a?*14Cy73(4d;Rx5
U*dNM^mSzfJ<=b)Y<Cj@L&xK8)A@V5&ZvzabTT;~fgOmk_(^W1?(UTOEJ%u6%1>I<2f~W8lG*;7b@2OSyJ|mQZ`waDxN+~F*qoiS
mLiU<%ZXt1=Lf0lzp_jlKvVDP2@Fc%EeMy)nrx;NC;g)lmU^;fNFkr{E&IqjT(zb0=8u6ETqq3o3~|NEL;$F4s)JviDj>?HjH?<u
S1U8hm!%^$T=AtKOcq&@V}e>L_4nbKp*%pM!4f^#tf1a}A2pbX=kRdv!e!G`L_}|$#w9``bHalhOJ$^3kmu+(A~7c7K>Uxel8BWf
)@knb9xtr+=-Qg3hLdf0RXIw5eK}6t?bW#DWkpG3i;CuQ;nY5BoLasXo6)c)pw11JO|vd3!*%wHuBQUhYdoZ)<vmWuitI5%PB&t*
+opo&Z+G?YUz&wRFLT&Znjaw7euzSWf~QI<=%R6=HHI!U`S*ENge1YQUW{$$3d%_5Dor><z;HO*tm;u15eu-R+X740Qp+j9hU{$}
E(Jh)i}i+l*XmiR(sCaCsVX+6PDYhJO+eFcDh9ie$ggz}3S5wR;X|m%@xLb)O!x*oio2+)Oe$a!z+hpCu%;Dsbel+p(aE{#_~v6N
RA|$IQK9u(a-&CQTEU~CPf~P=&4+-@AyM_$czMq9nGF;KDIljuy0+(BWK$40FisxH$W|wk&IF8l`YeGXP<R<dQ%Bz+RC<ikK{m9w
uy!9Ui&HBU4j+q{0pID6CxSI}g;dm>v#0lZR)`@*8`a5?!2#$BkXfFcxx>iMEXR)q1HK?g5-dhoZr1bQ%^<p$F5ISAE5Cnwh*qI4
;-n~d(OI8^IccgWp}(z0LE`ezf;dt^z@Gi@s4$3w5W)=05NsGp&S};m=X=+Tgvj0=@W7H8!V2qbJzo^vQJs$Xao;X!Q_k0~w@!*@
TqvB?oj|`E+OAO|)fn=4%r|h7qa-7n1|ay66B_4NuLAezu1dPFyvnYzGUOyN0>4T24<JQZTrmUhDPj@T!32u!K>%LrF{I$_6yY&=
yw>0)Ve8oOzHjOYs(u7;h3r^h+Xsi2nHoCg4QDL_F7S@&aW`fdAi_Yf7Qm8FUPO1#y6|WoO?4F;n!~UZA&LqyG}s={@JD`>Vri8X
Ecs+Kyr67&_)#1Xyo3@tDxi4+ud8KLSdB7iH6l<0V-c4S{N%t-^t9c`kqgiZKWs~II^VnT#%ydjW(aH-N3lpAEO|BoGxQdt!-wfr
XjK=o*zQvRlQy3RI$C>2cs49Ufl1QE%m4^HjG!H(V$c*7EtN7+;5)Ab7h4Nnr_U9uLkDZv&3Cx@b7NJXYINtni^{aZ!r%$*n0iU!
Tuij*^h=Le6G2#NQK8kG-<|q6%uY(&IWLXMl>}R3IQTyP|B{NnJ;wU@G2QZtD6M4|$DWi*kWxk2%L7=oTr$Q8loCeF8uJJ+M&hdd
4ZCau;AwtEM-2lChYGg5sUbL?8bb7iX1h}Sj_%0W9^_mJ(;FiG2>R5+o@Myj&_At$(@5d1LioIx4zXICUjfKGU?8r=Ys9r&bz@JR
B`LvFBx!Z~&CF4H6<ILgiCA2?a!U~4fa6FpOSMdOJ9Z5WDCRUa5MC`^R}>Ig+&$o8ROp>3mQZIxNeQot6de~TL*;9|Qhja9thKmN
+Ct7UKx?BrhS&Ix1d%0Q`o(rdpd#b~Xvx5QN3-3_J3yb?-^rZQ_UF`2kkZ?K{eXE#_RHk!Q+ZrRqT#ln<U5H*BP7cNjxPws=BtHx
9sC2x`pC5GqJEhXQGsSBdMICFy$ktTP_y;xqhlIfWtoLSvdDPd+64wQT;eZSH=fZYv(I*j1eF{<nVo2kOA<D?l>S#7XTH4pd&)4_
^QAp@lXj!ma5qx==W1#AXm2{_i=>bDZE?Q_&ZUb!_2(#Zr+B|p7B}y!q8SCD+rJ{l%P6oHkY*<W4WB@`Y+XyP|BUo~X6<RFZ3PVa
)3O3VC|Pa;LWGdmL|YebZ%L^fg)hVF&zL)u!J7(Uxi^{SJc<eHHdEXctPaPSkPpZ+0vOpsh8ObwANI5?`<{cNW;cb|XZuxcMjN3(
vx&q!F3j6q;b~U!x!<p#r7&tc96GvPdL$8kgs1t(8a#P2cb-@PUJY7*(yi7dVEfluI-BKx;lX4hr>}a*K17(J4N=NK`K9B+yB-*4
kI_NL-cN)&4BP*a%O&l<kd^JGo~YhDu|ud`CKY27onub<kN?upFt@p0%rmQY+a5YrC1y=>8KobCaMjB7QIj(QryixPsKS<ChOD>m
#;s9LJ1Y?-7;C%|&_xccqJ7q<8pt`}8pNpBob441zP7bVc0$LO@xBdVK@+;umyuxFceKTnEJ=s0sy38rZr52xA(CGTPF-ipefzsx
CEg`XX1i3Bt#z!WnUWlQy7*U2j_%$aF^p}X*Q{%Bya!!>&7TImpV9n#x%}aTQha}6_x$CvcW+*LPp>J!ymxl6=emL4F^PBotf^u#
$F(eaaN_wecer1Q{kNxnV04kCy)lpWZiD}FiR1s`%!BAww$B9(#y-=uOld1ygLRzKf{w425$58*{Kv!n-l5zq6S!jvFY5Lv&~Oyz
PD5TEZWYm9RWl6kSh)AEKUr0z#@|-zQ~i2Zk%1py9&vdYHv42Z!C1QfOS^prIa!A?Eec2>aU&>wYP|H1!P>5(t3Tmx#+Z<bGr>BQ
RkTj^)&8nm6}w16uz_HHwUH0&_H9AE+4!GVBYk}}gQIZDrLAz&D|lB1_Nt}B8UCk(O<FYmpNpGk-D_=9+`rnI4xfT%a>&KQQ}*G!
HjqD)sMpWRa&i59Ys>SA3rB1X`q~8@cy~)meBws${Eq4!qMs-G9cVd8N3;?SoTc@<_29I7W^czjhL$VCZz#^9ZL2HSMt=p7_c)QJ
>m6fWy!Mu#8)crhUer^Zw!U2jU=t>%bbEPDB&0yn<d1U=Wa#S}U7+lFPfEl~JYp~;CpgN+71!p|l_<aOq=vHcw}pFNnf(fxZL<zA
?F%;3!b*31Zyxd<MvFI6y&{|@zsXXac}c~UIU3Jw8G$(EKRP^|_HO$;NGKiZ8H9z$duVm7ICQd0YbuEaTl`kC@S7K4-Fjb?t~1}0
Z5+_!6|alhB@X&-!UO1I>bHyDiaS5)r%UUtG&UuQ=-W8Z@jei*5u;}EVkT~G%ZPk9=+&56j!d#e4Z5^3yq+|dqwqQKRrH%}i)drm
qFRV*o)1Ql@c+~AaTw*sj(+^>qwG@0p^7{#x>=#=ML61?4ILV<I<pKjobgr?J5B$5<nF!`ZK2yU_L@=%xe)Ydn(lK^?U$6MYPITQ
x;UYaYOK9SB!?5Mdu1!Us7CATb;0N*j^k6GSCpxvb}P*A_;8;I%AKU%qvCExJC|+OaZpc5(+?ng_EY*g-LV3;l(2P@KVh$;jC<E?
Pku8JAoiAx-#Qka>o$#K&#&t)`rqSr(w4beo9Pi7)dr^|ZpECBdZ{0Q404nn+RNfpm0`QjmWLJdzm40zVoiHJQ4kalL&pCJPZVEV
gbo*WOUc?LLOyCFKZ*HAd%-^+uGpl0R@Td=H$J<p9_AKRCBK~Ew}3f_aKds@9qrt=7UlRjpdxDlvn6AVXDl8P9uHr@1N|~l(oy*E
`!#iKfwsqYkE6$B_&JF{9F9Hzclle{5ANT?hn3EIQh@Vi1;w>@vZBjOF_zny7Yb6+0DY%u*(bA^Av?NzLKDsC@;|tQawjBRIF=*o
WHeN-HTxcYy2wa5TX!yeL-<87Dls9YZj9fJHq4_@6nw}i2rg%;qbj5Lt1&{vGLW*|L!6nBaAP36j7Pg*`fhatTtC(6z)9&k`-HID
-RVqB@Gbt|tKU63PnW!HA^$JzlXF$iIBm!vM+&bowSG3Fmqij35Z~e}F8}fC%z{8-0;+-vkU>tmYyF+WyctU2Xa52BFqeX9P$!#a
Gwh~<fD8UQQlGeIwFYaCbN(DXKOv_d?HI<kD!D=l1cW<j)7cjHzd%g*_%Ou+sJ;h@lO<_RT%)t{)Z13~jXOO+rAHpqfniKJ<U3Bl
lOaw?+n@qZp;0g3qsKulD6wzlSsM@GS<Z*44*jUo*mN8bzL>x{x+Sg^5I(E!F4PT=pUJ?(W|ALv{hIuEV@tH^P$@u0PtIu+{X<b_
msF(s2U^x`;X{tpG2G-*a6yHIk*6b?N)4H?2zD#P|8NHpS>`1B=#OAY`|mMNgSJt{;MeQRx=5h6l4fhu`k9UrI6_m*hE8=+z-<lc
G^>HaoW9o_=v~}B4#4JbNY!QWtvnSt0zpC?`3MI<)O(&ZI3j0HOeLoZaO(KKKK|4Fn7s5J;BWNb7IC62K^qO#_B}s!AMX{dCt#wd
RvKhp@=x5MNi3$m0-B0&YmY8%Y@4#unhO-lBngmD@22nT``)3}bk<f}ZAr|YJOh@N!@s3A)F`b%s6_<}FNkJilf+0+kB2>JKQhyB
)nALd)l-?!jmUX77L>!zd{bxAlkZ8fs_so&q-tb}P>mK5h9D&&Ge&69Pj{=*xX(!2gla&NY+8kO%F7d^_OGjTnWXvMIuXV78a}ku
Y#G<nyL<<a2kUB>_W17a$GUfhevn1`O&tMlCxGn;E<+G;H+jPeilX9Rv%%+q-#YXf5liueuM~ToJ1Z8Ji;a!Q*!wHX&tAE_m)y4y
u+c}iUs`Z&1|U#v+ul5>)N-3`*AD1VOrRw2S2^#OUrV(3lXuw|Kv1fANsB%8l1^iah1k_W?_>aU*o?667>qWH$HK3|MGB94%bjg{
b`oGalTDc>NeUNrV?m~l2~gpSyyqLj=-$U}t1BO%dshABeIP?jvtC0Gp?$S}&&juyB-a(8WN=e*lPWw#t;AK-cp0UWdAi}~kJ3j%
B{fOdDdSpD%O%Y`8asBDV3HFD2KHXOsWElTy<R4|{moBNtv(WzgNQQbXi`y1QTLu}y+$N|XUag)R)%~%RYAmby7PNer%z-WYu+Zn
?<rV!`t{9bDvw?r(It~jpDI)P5nqB2-#(YLcl!^;>~2H!xO=~jWr@JHrGN)WHU=!QM&;>0s)99MZErhmZX!b`k*3-@DjCCJ<X!C)
5%|$KNfjwJ3~&^B;+7!D?D>7J^3X#{@kfzi7yr~>E%i>5H`^@H0BJ_H1o`5CF!-H)(N>;A5$0`895oH~Q)V7w*81HhhuOhdD?Aom
FU;_m?v(+(WX#U{^vHo0%2mbr@L5YyG#3YVP=tX)fJT%fX;Af_<9~lw+@L|@pr(3Bk|@5uw%61_$Q2Wdf}Lx9r3}8Z)nKL-{>9;~
S_U}D??`a<ek>qE(ER~v`u9T5iereP1rF#ruVHDT@}smG#N7kRer`I1kwE)D_6`E0-YEjakO@Uc@J&YJ(`g{WRA^9}Xhy_UZ0qKW
#@$`x4LXXdk*{vFj-Km|-;XVxlvd$eGm%g_OnQgZqiy9+sxmX=G_@%mWZZ;OQO;H@dWK-r>IDQZU3*MRHEhm3EWG%%^!V>So+3fr
P&)1zN^Wz2_^K`#a2_o6k8vO8-R0uuL+gEEczb`nrumX?-~?{*s|Z3$I;$$LC2h5~Lu2<}&f%Yrl_tM+hrNJoCu=;$eG{|v-tP%Y
>OEx}&!W5BhB(h2kp(ci$9QFh5J(jT1fD)#y-u{(>S#(HSELggUz1ta0`B488I0>gB~Kfd-BpUOZf%WH1dkm`y-?>Aw2|a@!@dg8
a6FV$q(7$9*WGGxtRpRag~s++Sp>>{)I_-ehX8+L0(&ilLLxCHvx!F;poJWXLH%y~+w$$%S9EUUc(Oadfxw^Mzurzj3nV}Q2?MCF
`+itY<3B+E=qt?=aewrX?7n<q0)FiIah7eazlE2(M%x3=3QypdS^!DEKp7aK51xpq91sc%N#;h}gQUU`J6LC0jOh~}ZBPN0tpE;c
Gx%K-c?6;fhXaeIZWRSYy~vpnPp32k$<Z(}2nOms;4%dZ`-kH#0`05f-S&TNDHHm>YeB~D!e-a{>BkW*B8DQ%Uw*+51@7-aed~~7
fNY>2Vf*2q!xH~thvaR6Qb(wp`>iMCbW95owhWA+p((@Q%%(1+(Ff8p>-BmbK;}dGfcSlz?1k}9W{XU&^YmE*Byw01&`*h$aQ%OG
Q|Rva?D6pU@7Io@WRi>dsc@fJn6dgLX)V2X77kX8!G*CBr1?6rnRSaYRpvif`B;Bf6ekbrNun(5*<;U}pQSAGsJh+wPji2$bm)<M
C3CtS&aGGdmf5oX*Y<LTvuiwSdDZARTOkj1=kDhw#U71(T6CA=^Tu`WZp2V?V7Zl@=RHcf@*?wCh2Yq59;+(6gYUM{HavRapWJBv
vM|3r4Y~PRaO$d9TQ22~argT--e%HeGY7hj#6;=ES{|a>Gu_PX;VN?ypg(Myr)7<GQ|$UVEcREOr*~8+o<#LHNYO(^bKgBjX-S@f
jvZ~mwWH^aMP$r6$x@xNxV2=~W){w!q$e1i$asP@4lz{@1fGk9q)IDSwPnRe9IbDh+Hrjz`Ws4~Eb?{5>AZ@(PN!<SX3c8ylSquV
^L9C>Dz#NN+wZCW%5|m5=GS9|zrOFf_j>o%S|iRciHFO0)oe7wHC1Y$>xL6>(Z$-XC5iA_w%YtJXsz1Qji0HR4*QU!L72PF`m&JH
US_Up6exw|o4A?Zn>N+>gp;SkU4(iZvFB~FuOq1hKrD!f*dT1QXo#=163gWnl!P%3C{G2-svxnOvl0Y;5R@_Bh!^PyU|EQd$#<T)
9bnaJ0n?^CfOT<r)Ld7%?U78@;mz1bvC>^P$nt1N9!-G62eptYx8|s5bn_Q?<bAKn8!^-lcgjE>Ny$n_8qmIAWb9?cB+>L@fYb+W
%$nJ=ektC6CILIn*L9~%$Wol)PP2mGy}v*CL?AmTHdI8x6#a@ZxIl+oOE*CpE$S=62k`ohzrToXbS)Hpl1~23G0C7h6JYDIRr4Mi
AFf$7ub1~EIrbE@0_-28U6xRSRC*9`QFQ>JARTJJUSCSkNe^aZK@<Ip^bsx^^~Dp$Q`dvooj~8mw(#tyHZ1adHZMnipZZb?NTSFf
rPlLB=J<8<=hKf5J)8+^j@z2+W_ZFy1g%39BUAxXPpflBj*u$=z?C;}$Vi|bZ)bpaA>Tx@4+j!Ul0*=%!4zO{PY5B+Gb&-L5gdy?
G`_*;9iA32Xc|o@h>2U^z8FJ@AyZY#B)pJG1C1spumn6FGL|~CV&NGI=d=l)=f{nBIzwNd0N;`V2NWMnFb|{_89L=ZT3#$is)!(8
gTYv&mfQHsHhtm5rxb``M=fY)bOKfjp=(XM(uVs9r9dA{>>kUi@X-+@AsGUNTOi@BbO^!bXw(GlaA?7TNP$668=!OolvoofL;(M$
vC8NpHQ61}C$${$`Kg&iSwON0^n!A>8Tt*#GAp5#0(Qc7fJj^t401yrNh_i(P@+R&pk$&UAY7&p2SYWkWwn-oaVeg^No%0dNKw3+
tb-gFz)Z-to6U$E=`G=?D0mcjx0!I@atVY?&q>!rrA~mP^D(FdqR{ukDXs51RFViFIFt9PV`EW`03cfdphep6tqDbyv0LVX^#iX{
x7(w%5AR@UI~-vYtogeT@9ycgU-OFkIn99ay25<kA++0rYcnv+GZY0Z%*QMWWg^T-a5BKlrt<txz<&3xs#qOWf&C2Dsr&Y%P}!fB
w%gO|)~17QCYk*|;r(qGbf6TE^#iH!bb85lSTI)zA*7;FAEYKVI~a!$6d^_bnYbQOh!kLHERIViJulu{=_A&E@i+VeN&k4``^g+4
s;mDM38^366~-t(_)BX!Z#g20D2kB(S@(H=Pq(68-T3vn6^!jQ)3;nSIxoP4#5TvLc5ZHPaGQjOqECBmf$x&)-<G&ra^a@7!Oieq
m-H6@FvI&B`sM47=8^+1yo8$#fMzLk{!7RP86Uw=4Pg90{)9R#)Sr8Y*?(+$KzCR$dLHwk(_lNh_|Kd<O$a8Pb^7%H{QPf+o$W)_
J%mY!ICyJD=zLhR&J@VQ^F#X&l{WjYk9WU;rVnR7sKSQ1ANIaPAyA(Kl88FE#_wbF^5-ic9KH&G3Xql?0yG|23CJbZz5XGBMCcgv
R`7|sf>edvcx(}#s#ei!58uy5@wWa3b^P}qzlLf<(Sith*Q@A=%v2rv;V_@o(o9FtI&->e1ax%n3)-*<2ZtbN!iU_~e{F{C4QjqJ
=U(4;H;^qmGKcvMp&i%e=sr<9fLtl5ZkqJ6B;<urRP4Yn4Ou-)aC>;>>)5-$r6|LCY0a?LEeBQ;TSLj82iugs9o;wR{mxraCvObk
hQ6}TjE8#z^t0N-vvDQVZ2c!B5=jyFVsNTgLNqo5BvFVnLHMqpdWcI&Bpru>y)wZ~_DIW$IQ*19@JUlzbS;e45csQOw=KnL3B_*2
K!hZIf3SUIg#xO-v(|`#AFhZ(E&FZud-c!g4{C}kSeE#le+>6--%ZR=pV+}fe^!KlRf)LT&*non+p8fS0+L)f1SxYM{-*uz9?C36
MwIahIe?Jl8P{i`B5Vo(=mxb)Bgi1RbrPX4=q!@B(#Qai2L`AZX)FYuE5kL_WC4_bVi-a=hs50qg#(f2`qzcSGXoXLY~pCmtlf(q
mLe+8;Mi^u-IP5Z9j60lceky0E&={u&;6$jxPkWU=sAWZN9yhTT>8B|dv8sO5*Iv+s0DV9%pMbwg`Zh@)#6d(-l4}(3PqpFpkcHX
Sp}^`((5E4R70)W^N%Co?@n!DyxQWbzDF|`U`n?FLa6HPrE86a8Br>mf;F+SqOsqExIl=Ivn$D(gx1>!9#QUkm=J*0xBaH7Rc82-
2${%ajh<_5An^y0y-p*$O-En1^3M~TAJPv(%%@ZQ{7^5X>d-_wQ6R@e3$#7}x5<nL$nwL|j3o4VrSpl5sdEB|DWnt$<Ax;s%IQ%9
7{^9ODjWg|69Pn;mvTF0UaB%4Smw0}YNs`FIgBmDwAq&*%B(9k;6%ssR9P3cupBn(jlG!z6fjU&Q{&a=EvQ>qGWo+8$+usNwXV9G
l@`>J2yCk(J{RU@y2Zw|#{zg(H24)WB70uBu~nyYPZ5<9E<d%1j(Jr?1NWHdh5_=Z6g)md+32s++`iUx3Q?>dpToPU#G!!0AXty1
>{0d4uK^A_N)8@m>52l-^GrQX%5u$Z(S~{)QFskjp_zf7-9K6N`iJ(`sR4H2Y(YXtK&$63nH(|AP!5cF9c!w8&Zr=3!lE>%Bi=hI
^k40M%%mpWr`-z8T7MF{a*HG!l{Jftbu#q%r+hVwYi?#t7c{r3mrfC^^GxEsjKE1V7Fh+dix5ZXLAVxPIm)JSgc(D^d_+N7U5n%`
OX~;U+qvVjx(uq{9~<qz8GOE^i{YLeWBatGJ1LF1c<8F3Ae0QjKy8cih)Fm*9e$4}-)7nBL5<Bw0t^ZxiA+Z&m>m?QUa5(6;Cp{k
vNRC$g%*;9!1c#jDfUnV5cf4SE8mIzwyggAAD2@{%`tTMD1l*h6xkXs&?a4mK?MDXW@{()(gz4cgMZqC>3-*C<&706DZli(UfA$b
0g}At<%bXQ{tX02X3MwbMiMC`@SC`DSc1BrxYUR#MH1k%I$m}^ly1WOnSv7|op%(Ke))jsH6A@Pw5B<Q){9=;+HkN!m0*2su&lE4
@=?!6u$)13CMdWeAb`+LYt4juD3c(%5ka$U%Sr=CA%cW7JrNr{^@;LDm<uQF*mrA=J%#!8ooa*oH6R&mG;F;g+dzsao^dEL<a5B9
>VQp82;~My#qMTe{_t3t41l-G!{FVl@PB(!lPVY-x1+1YyW0*seBFtaIR|EO>M6NKBY7WOd`HpiC%_adsa91VKu91k;5mE#TKOxi
E2xhdrD{2p_weV#@L!MG8QJ)q1jg&`-=qjD)s?<RaYdu7%9Y~XVdi_psX<1p+qYi-aYiUv$#rKRbTn%$&R+S<s0;j@X<8Yel2W85
Ow~0KCLMRa!yMN=FRh=l)0WRReTNNp`4nRw5?0ric{e>ap*qvO$82!=@xX00*pgIWO<c9|zw>e4+yoyFcAy9jxVnbz%?0^!thJ3h
LaiCPQQkxqP^#oy2jhD~?}?2y@#Go9^!ZCwYpl-{qjSk=56A98MyUg4s8c(Chxv6ANfTG?O3EW0YGA7{dC6l_X!d_`0HFv6-^c-i
gZ2WXatVqG3SWG^UD>t0l0-CD-N@T{Je13SmHwD{G{nslwOEm%c8SX$S3OFwT0XC@-9z@%Y&d5V;VsOOk$<>pF(YK=6Nwy_MG$tv
O%bh1EN@@|q=z9L;X;L^$fTy5V!#5FhC-Ji$u^KSilm7ep`&P0fS~4Z3S$q7LwOC!fL)gcQ8gw=l$n^-1yF|3#zfR0F%gp!oG5dK
3|x^z5R$OsPwb80O%(>xlxh*eq(YH3224UUq4Ez7>^!p@>>Jzsbb4|WPp_ZU=gjo~`epqydiT7Ti_AI+l03Da(l7LHdMfXjXsi@j
foDl49{-PcPl@8v-j5!S9%16B20aJB4U5mwBUijpI2Aw&By&HBi3D#f@FueuQ@UWDqXapIb{5VaJ@b51%~u0wI&yVYHY{_Ic!(IJ
d`O-ns$9-lzG+oZ2nNNG0!bu+SQv+h&~9)}=yCDi1ADlLK<Oa@RIw%LGt8mL#YQpk$2btNlIsxB!-gB$JxU+fW&w~WN=+)Xtpx}W
Ktv%hDN!H@Q4pdhh2Hu7SG)S)Ln2CULuOdfsM}qXPH_J{U6f$l!QA6=x-O9Jvr?X-M1;t{0Fy~=TbY>Anzyz~=*C$ztc5<EZu2?`
P2(+>n3)8GfU*~RIH)3|X`;xD1SqMw8I;)^Z;#{$z{**a@mN`FTtC5)Xrz>g`FR@H!kwokD=^2Nr;;HjIV19aoc&+d57{I9$@x$4
pRw@YwYX331N%;4f9wbLbsbMLsQ=AQL8JT3W2p^;nf&Mpybmw+^$o+U4d<B5CO{HWou?4(U7egXXjR2Nzs<48`g=W^GYqfv(Pn~u
sQ^m>Q34f3Qc(=jM}CHY0F8&4KsX`+2?Tn)ZUYKJAgKRmz>ads;s@jAVL#0BCld%BLDCoY#OzPnb*6nmnaUo&O41+phsQdhpqO@2
^jMn%pMOR`;D5!v{1NSeKXg6v8xy<$MWRw5G8X}nh!1R^&$;-ap~}K>1Kb81v#o4UQRS{CgG`Zrd27J~gFgq;#zW8LV96-ho@9x<
J}(6iH2mk51F)RWaN<y9dYj-DoO`eY#nP;#lvTh)bWdl|EmFi3B8n3E3B^1Iv<^=NKG0ZL?c`6>?H}WxslJn01yd)Zi#jc;8kyFF
FmC-tm_NuUeFFnNEdi_NscZ`?|7Sa<_17QtZoA(j%`W(-G-*bBh<vBl!_-grYEQ~^IZnrwrF;)lzs_(lLv6fNG8TCQR4Bv$&?nq{
!Wcxz6hNHk&zy$e(mheNSGlV?#LcF*t!E&TPC!j1!~$fAgr%gN5j?%is3Vn74yXoTY2${`2T;R6;F3uK{SgR11QgT70)9j8{h!2h
{H@JB%)*KNQT#OW4H6yTVFPYj1NrWjx8MVNI(gn)^^>oF%c#JAK>3(p!y7Z0Vn!^ldH5dFN7{XPA=&xPXWpC_x0V@{U##H0;=3<(
uoTF?x-?h`%z^zz81{3;`aqI7kB_ToPYZw47(H4%Hs9hOzWq~j<N7}`Z3o%;!Lgf}q~r&o2BhYm3Dc&s9ow=qyFH`zlO_Alp$B0G
m5t6^|3~R~j}hPpA|*N7%$+^459i%ZC~6<#c=wNy+;<Xu&cjFIKcOOi5afHvev^5>iRC&6;W^FWcN1VZd<$Ez7qRvGuR}*@8~l%7
VcHgTy%!hPEwJbZh}jZ63JW4&4j`n^F3>w5@KBg2f31CdvHQJ`PMm)*bv=aY*>GR7P<1K$|C^ujHho?vsk}CbhXYQ*`4V{brykhv
yQd?tkLo8m9M9b+yXAOjoKHR`xJ~w=rI&m?K-fBV((n%W8qvVt{i1$?X2<CvhTGx4&;olVPRS^KU4H8Wu#)rYI&nE0(LDM&s*{`4
2G7~y_J1$8wmM>eA|F^DzWqb$dH;VboIIp2G*J9k)>-rpwEtU(i&BE9{pMV%r&UV1{Yq66J%O3<InQtL5127GoxZ26^O^1I{NbK}
c7zSG{R}<cS)e)|9Z$i(;3=%l#kWnhyrZ|5ZmFZcvOwk-sOKXTMjl3{84Qdi3Rx{agST+(<`}s-8_p_n9Eh@01V48`=%@TQ-+*Kt
OV7ONjs{v)58#(bK!|FC8jqG3mau3XkObOLU78`MX#FsGL;MZ~5B;=Y@rn<q8~7ce_6332vFyX{7#;`FCg~sFC+`!V<O*;6BiGya
hbe)9MR9aNqEr3XqE<wb5QHZq1JM*zcIRI~h(cqI?3PIY1;EG^)dMLYhz!Lx<d6p>L2F2K;be>1mjF;1>8fYC!1a^&`@Tns;B7fj
y*hwvJgfMhjPI6CCou!|PBQVnQwf}|N%q6O9LeH;$2m_X0{tfgpTj}*<pA0H5keYX7fFAl@-}~R4-L@eQTpx6!iowC3i$918(rQ7
=U`G~@MObhW%(Z^H#Z=?54boQK7%XuIlid){8Q>1yc4b%*fed}Ct3W42Vini5(o;IgS81Xlcai;_jo>n^f9}$FXz4wp4_%TQ}mbP
FZ4Y48U%y!*S4d$k9h@pv4v2uyx+s#zXKv>%(G{4Kil>_g9O$O*!Z3C%-FlonBa7H7H5VtuNe6@??E27Q`9|9<L5O1^8Iv{?b$xC
*0~dbhXGe-=(;|<Znxj}pP76%9>ze5DW%)i9j=l~Wkh@x-t8(ORC=-$?Z`JE$=G#4)`P(c9x9{~9qHU84*h*!P{&4*V7mf)HaEbg
ihSn^6t~SYEw`R#Np7&2lmkx#Z?=B{QN$7IM{ps~_;T*_>DQ8{!|xPkqxkp#sA-m1X$}moE4}{y5Z-g({qroIYx~6(mN`B_Vo=2W
N6bEn5*>$t^Ch08cKCa7>Nt0wW7u=mcazMhppQRv^|UX42_7Yh(|5$grOD4WgUG}%leKz}K0FUTXCD-qXg!Z3x*va0sps-IAMYe|
JG4BKtbX*mrn1-XOOzv{nA;XAh@bEwuIS!4dbA_@;ZM**>|lVT07(Ugmw&rCe)shU>84!YfbiGI|FQLOhv)~apKs`3_d6aW9~AmI
+I~TIF!A_}<@DUu6V&mZioU>s&<&8@fU+#=VV^GIWIHxE4LTMFMn%9KB`Q!=RxDO}TNNT{#u3$}roOq%$vaTNSI5WCG<~P0oV8OF
@4CDfNArgReTEHS0KUTbLHk$t4r|N7LVkS0+qdse&3~`^?##?xPxZh-L}vw*ueaK+2$HEjgi_yoV$0`>*3uRaQcVZ=LjPT6w?+>M
tqOu}Ebu{O_^{X+A^Qj_KdFICXeNJK3NV}#gO#9(CG5L(*f;l6@{-j@CQ)P{C+^|qH5^Vr-40NRbIJ(*!3>DEr~SNo?>Asr$Pevk
8<7y+^v5aK=;-0+qvN6|ejc9A9Jw1Cz8dZ6t<2nELJA865e<X$n{mt#7#0w+H!jC}W>QyV4#WmQBmkzL&26&Fg((_CX$RYgq0LYd
1^`(5jO7$Y1SCd^2(08pi^=T#E`Z4*gAe|<IQHxu5nfk!1W?)vSWOpjMgs9q_y_)L@;t+;08u}%jC|e^@=*U31COtV=zq(YE#f+J
)OdJF<loW2{iGcg2S)!E{)(v-t$X4RxQO`aNo$GB`z_}N2hjQV(SN;f!9_Dh2Y%t@^wcRI^ed)WEc{-p^2_9L<f%^%%~DJhj1NM9
h9ByFf#{HF%?SB@=ken5;5Hwp`>Aht4|kp8>Dx{nsb62dH~aA-3m#mR+_KU)g_4fr{R^3PBhT>o4eouhN%YG9cL1#F)~WwS{eQOK
=`Z!m@?Wm*ZI5S^-){*&_pCqD`cIeD4foqP_Qyr7Ytmbw_S@U_C$rnbj?SE{KQ?!KfBhcd`5w+UNcY=C`@NcP`Kn_#@7DevEhqC?
ZCP8lUJ>9vc)0IhcFWuFNp3|C|2{v}u9lbBV;x&Rp4>g9dS46a94&&w_)1T|&tCa$sKi%8j}377WB6bwXUoXi*^!_Y6F#hYVS3Am
&00(Frv~RSKfiBarn91_3VVZ$w~v40&+#%&{(J)2IfewHqzAa^0-A$W1GQVea30&RW~j%DAC}&q#k+p~;I6D3swpML5o^Anq9~bS
#<hi|QG2HU@2~Yx|M~rf!kbcp2Mb$%zH!Wh4#B;>m^A@G|F?qrp+#z;v`snT`{m!`;MMkzlYZ~w{yKaNkJ#y5y-ENOLUHTk=6{FR
^6u>uUpnm@7Q6fR!$NTN?K}Jrt0~};|2vparK9OW<JM2_m%JW+zWatJB;naZvuv*clHxGqkUDs58NoTk<YNR}Mi)$~prCOiBo+lg
YjS26c1%$<kgQyaR^GGy{50#U4l)qkeysn?IWnL!M*}!q<PN3{DhhumTI9_8OAIgtgr+1*3!t1#;;lO=iWZttq@gJYfuy7;Dg;nm
xl!99VR0ywK)DowB+833AvGgJE3;|<{M6A5MKu&ei%UZ@O%#z01tk>FGXT|91t~%rB#0>rX%h6#0oQ@KL{S8^G*T5rTR{v(F%?nz
;{pgKf{LT3AVZ9;08*3<3Qz$slqygK6bn=ZBGE_$KrdMaALe%SYegS!VnlwVR34|PMLWbd_jZ%OM)3zzGyrTsa)at2vwVV_UTl!W
J|9=d-P42)4xNX4K~y-}Y?;}4p)sGilZ(4^SQB3B1MYsE2TYanPfTGihKG_mG0(q?%CcVA7)O#Yz=!DsL}MX#q1?}7oEgI*+W$j2
ydJw;K<d^*=ih9Bbo?Mx{=z*N7GlgoG1@L%c$(_|R)nc4)+&MRuNf!e>+_!EA`1cl1M{4l{V=~usKncUvNA3^xM>uG8}nd&6~q4-
{nUXa|G5Z(4m%Hd_LK-4gt(8?-V?9MnXwxJ!O=-H;~nOcp48)By*C4N91y48n5+HH@wp_~n83SS9Eu_HZA`-pN}tf{<vBWsmphMt
!<dL`9(9IvP@)-@W;8MZg_D~@Z92@oOUH*rmUMNUY^0tl^dUr*m~>KyU2YrII_CCeH<)3fRMvFN98uz9kb6tVl*5I)&dlMp7CDAY
9*$lbN(dZ#LzMvvgG&@Ph5`}1tP&6wQOpRyX$o7GZ4q168H0K)cqMWxtyDpX#B_rop$b+cj_(XK6fF>cbaUh1sW$#$6ZBef|3GK@
X~wDWkoZ4(`15K>5Rgh2P&unKdwzK93j&vK(91xXp&*~1`Q@z&Ne8(?sZ$#GB*($GZW`AQ-*o+aFOB>F@kiN6R63^yUk+z#|1X=;
YwOUti_F7xs>cejJ>l$-KVu0!%{mduNmVTTnI|^vHI!f5!(Os8<={O~B0dnWS_{7(AUIs-szI(0P@)-RKqP+hKfgt?MNVBT=tn18
+|NTZ1eQWyCG_QI$vgm2hB`xJRHkjflJ?>vD<M35iY#I(B&D##gK5W(tlHBly9J4lB<tPUc5lFRCvPhhJQ!ASIfpK`h54aw-Ynw1
YtRgDU7elz3a`W9h8Br<5#=>9+BsYu96WC|rQCQ^p1F(2&0<d_^*Y9Ejx@eyVVdF8($8SJ8ORk1C;3!r-hYdqCbjR#TcjEAW;~HD
o@%ONloIiB%!iXQ!3t(v#nO2~pH{4yB8)hs2f<_yZK$&6_Pv6_ujO(%=W`_EZ7Jqx&bZ2YyOY^;tlqQzD|KP(s$x+x<^wvRxQS;j
zm9=3FNC1jAmxiw$CUF2N>KyQ`6#NJnKDPsu*^*)G%Gl$BbB1Ywd+@EoH|NU8OY-Zed_S5WY>Q-DpW2L>?NPwTcC~yPl=XSN%EHm
O@Ccu<b;$SJ-ui;URMM&p?_&)NtcHLL_$&-iKO^D-i(Y1nezFoj;fGF-i<;VR=Awz&YVwS7mK2&FqEwuOl7&e+&RQr>&&{6yh>Yl
)jz<Qw%#9o43s{9EFaTo5-3|h^B)C)*XpdEOlhq9-OQTpO)|*^Ad(D#{feYl%o3FuhdDW(G5<>UH%0IavA|pUUGsN@7^4G^lf^E#
#!hD%*8-H;Z6}EP=96Vf>1MxGV=_m1g2NECd@U`RM}-`5Lul;RnxN$vWuwhqR@VZ5*wybnX6a=Px!aUdK1^AX5??>AVC138^Yz}~
@QKk3D)z|oIIDOINN3NdR1hN+z8Dga;BZV=2pt#S%Z}cteY~!xpFlL_3Q8ip@Eih70hTT!d*eexW$Ud!cY@6Y%n%7?EQ*x)L4y>K
3P`rjkp2aZ4ZC-fD@<&{UuHBxo7v^dfuPalx!#ygjPEEiA}02tmf!Sd?h+ft2<y8OYM_zBrzDM(G_<wN3OHj#Q5Vb4yHylbt6}88
l6L5n$f;*^D2gAaZIWQkukjfKyljGsET|(=l*U(+LhVU~H|U9y2jNU~WQsuep)az<_!Pz@)cCryLXf2_NhUhQ2>qt2U@a65sA|EA
jbe;32#YX*RZKQ1rwq%V%BH0y1e%sCo*pI$Q-?7+dfTx1B|Yija6++sI`^F3>Su;M2G7y3d@E#7lkM^N<kPww@`RkaQ1nAgM`7Fe
>bP^ZbS?E}Gm~_oE}H%|7Fqmp{C_0|V4s?f8d2eSa(#GLbR)nc%Rn-{lp_N59~h>zXqi;ms~<RkypOxOn--=Rb2yO-x==stD`OO2
I1R6BKITSrGigb5EjfTl`w*y~KItxtO+f6#-v8q6vdLk8j&fHfA)OI8hYp3x1ZvBEND9}<#aP*?j{ddton{?wx^g(YD1C9-QbE$<
XbnVsQXe$u1&L|f41a4;VuR-HP&$uUL+tm@9yzf*a-F|5Pf4QdJ^VVJe2RF}eqMZg@`DsPEq5>wBhEHs3})adFQwB6iUd=LWf024
gAJ1gv%xu`u!5XfduSaHHr0|T#IMhv&y(Y;(xNaPC+&URC_bsy1_}#HM-qT0>JXHJ1ss9cr6FX7Y18(nwFo3p4|^pTh}*f*=$_oW
wYM<4UW_r~T6_z?n=ixt7wq(_cpuzF2rLw)xl{}a4=z2%prr@Lo_q6cCo7zFUmm;l>?m&wR1Gb#q9`E%a!mZqS^vRYixi@>24+@n
Z7*(g81}7i?o*8zW$XMYIcRc5i|bIs#!49PB|1&N48q;eP!;K(Iygc4eMgYHV?-}>x&r6l-PLpP@HzJIgs(dyAP`U@bSWl7@T&v@
FU~>=C5Wp{kTLp7i3_W9d?4K>2sA*pqrvWF^u3Ij*$^Jm;&$X{!eiP=LBSEfgqemn-Z<zuh_yD_PCTDNfdI%r_1Elpty(waxaOon
Hj?|IgC~OV<75)s*1$@b$pfjsa*qnEx{9w2H13?Q#zu}{0#jyPd9*r`-hF>f^Y7W8SHYZ0oI>qYxs@=#)wc~q)tHx1uWSF+(0%0x
Q>hcO*M*rJfpvh)clZ?$Xh*!vGN4*T96?1pxKYoA8ivGaZVZA%leO>svYNCFA_#^~<@=E!gY>TgQp!Em$f|cBMs;N%YE;m%=kb+v
g(UUpqP3c^Nqy=9(MLUWVE%WiZbi+hDbiE&1ONg7wLl44dhIDeBhgXGCTbN+5JmhpV9(!qr}Da@4S3%fJC!&#r5GRA!1>O6x=Z7}
Q59UdeDqy<ToWq;uEyGin1WkYOw~|Qigbhu5osC&At@6xI;Ev4$tgc}cJ9=DPuy0*0FRXhOfvy1ghN8XOqW}xZg9J7-QC^5J(;cG
WyF5(w=Uf%e+Tt+XtYpK#*kLaEeP3<JUd^N6QfW}WlhPa9d2Y$Bk8R2WZB-36EmsY)bDqfl&Fe$g6>wo-nDaFr43LK{G>!^K^*ac
iNyq&nV2FkCoulr9C%mm+hO(@-R$6g&)Na%h=qrGe-8!M?*8AS;Q#>yB>+!XUK<Yrp(O-GeLc=0#XaYcBv<*6{ncU7`;7;&roGvx
vi_V0rer5*clB;7ntA6hIt^^2XFs9Rb5qL+r*m8d&s^F|`Oub;pOvrV(tN<+ud((BG#gF&AE2+@-`57Tiux@*d)WK!GyGO3F^{F6
8lX-SMCcqunU(%i4bFRb=jZRzsz`+r=sL&riFbqdSUGHI!!zmNIB+}i%dxBmwvarI;p%9iMRwV~JcMBV{nhG0fyfGxzoQ5AUhB*^
jaWs6kD*RY6<WFDj72zN%=F`Ldy2KBlu*lmD2qe(U*#*#9c}(M*ayh<_D@?wV~!V(V(rX3X^De{n<uZn^<N_cZ3x3hfKiQ@MoVhX
?WsO{ei<SA`g=US-;S~nJzctSIFKHq1ZR@5+MCpG%Io1;(Aiilz8A#N%23?b=it)p(!1HEQmj)R4X!rypN5fA>9>_Ok(9MJIuRls
D7-|Xs=()}%TdEc3M+{){C`b#c%05YoDAlbZ1Lj9*0P+UeI6Pp#a9LzD0%XihmAy2#_f_ASK-HTf9J>fbdpItP$2tA1RY8Q)Phha
Ga*!5HR1cO2zX8f+h14tpXmO95kJT<|A2;%jyOmtgqXkd%9hhh_(ist_6@+|1pllMDzrbi9OJ;=BPL_A=q+>4)HoTX;9y+s=pzx?
>v<lMpntM|2p<P$KewvkEm*VTCVl7o&3r%|0lW-<h2A22vHl+^B4mGYFht+?jX-C81IMuTzUlSUC&S)3Kb!&%yg#x(HzkPQ31Ep4
{>xA2wGH;OpBQODHN41od)>bR*s_8llK+lNCjB__evh?@3%8xnKeQr#g0jK^xF57}8w-GYm6P!j2-k(KY?Dd_ScHXk;Q)Xqf#6h=
y^R6;2DZ^F-ym%0_D6Gx)Wzz5qiQL?u;_E;+IYM=u$`+6Z0UG$C3e^-vAHl&6l8Hr;X<k0NfJr>*^{fKt`|wm>@(|SmPV;>+s8AJ
ob%MoCZ2@#$a7G6-X1JE!(iG*fln<SM`P*NbvJ>*X!4tbRYDwT{o2?%NE0Q!k;lP7Qc;Els)}4*ofs;0E%QYXAY+QIiPRP(hU%FC
T!`2!Q3ZME_1(+g#B^`5#3!MI-not6`{8rfYK&X|G;(%%!$NgYWx)0B9V3FAe{UO?R=NiT=-m>EHXJSoa0=rhii-n-4DkvWP!*Z(
{-J@z5a*#K0pUE1u0}9eiYE&I=q?rpw6Q{%3Y+0qM7_W~1}L2aEIzbs@#nLF+I&2YoS$(*>U>+qcAZ*(sK{`cL}+$Mn;M;!IiU2K
bd=yd3wuf@#&Pz;j(|3X@?nQ(TA}m9C9qk83WCGT!h3Q*Zz1s`tl(uFuIb42)wvs__<Cd3JaBimm$=E~88&iTEt=a{XI#@VYpb2>
N<(LICwIDy(bqv=YHjB^k0~!r&5Z!|jL^$TDV>t{9FBQnePbx2w1;^q#1QSAsnMOBZ*kx74m4L$$CKY>HQTBb(W6eKGI_((r<B5?
ZYBf;-2fHk3Fa&%0H7Nr02P4hNpa*zcCn%f!@Tm)XgH=Dy&NulXW(oJB>Iq~uLp3d;~<P62b{0?iuTLQ2_FOHPvJ=Nd18UsYJcU@
zP~NM0km{l`Eh*22_9^sEJq%1`uZs2{{P<EU!XaEUaQ%+>iU#0?Q1K)JaN6}J{D1-rx|=@FA_k19_L{*&9>y@z7|BB!jC5u|Ax^o
JT$5n?U(FtD3M(@m*#eU=~=5Say6^F#W*ICj*Gg(Yh|S1AP_<N-!6ImvYSZl1#bX-VWFiqfyh^BM^KanAD%gdv?U%AWQbHi(i9L>
2bl;4OiApW<sCsosd8uvUT`iD(1#du1Svw5Q+YBdT4-AUG!Z8G{t17V{-6F;)BYdVo}bdW)^=et_n&9Lr4e_Z(Ikiv;pF)yd^LyZ
GeMwYixX2k=`=%SfrD!gF*UQiG@XJyl_CGztulXA3h%$akPgeS_$y>UA|W*C1;Sy-WXW4du305aA}$#h7c0R-_rRy<LA~GVZv4WL
BbFlL(8O~AU+zDb=h}D|{XcnMfT`9yJaIIB#2(;(21Nb+$YN?Rl++>6Fy?uK-e6RLcz|{Ku>%8@G!}y~0VSY_9D;$w5I#ST9`6(N
<v*sa)yL|kC*2?8;iG+@5Rm%=A^-Ow<tq|{;(eld@C}5-HaLck+}wM;`=jg=`;nlS2#J{8B1)NL`xB}M^~h05Sl|wO?5U1>nI=H!
r4b<Ve2&;ofCK&@3H~3|DNTkW??2piy-`b4L^U7x%p~`wZXSH50#8j2ju+Tl#Yd}&yN46=?-msAyhdh|^5hLRa-H;84BN;_^n`_=
M?8~<@K0&?k8z$SCH!<4Mc!kn)HqW@LZrll^k1dMA8K!C7%@^zPm~SwC2Po^PSni=1SbR#Wasql&NKOIj{u|N;s*naC-Y0$D0dyE
Cjk5z1ML*&3T*Crlo9{*FraAnd{3#I&y-}QN&DwmB->6o8?tgbn#0KvQb`g(h5K+a5~yem6A`p0GGK=aybd&*ZyXZibATrY1PqNz
83M$kNkSOPFIYT7-~qAsZ}HjMIhQ2xNW_W*Y~}&)`y|3itD$7CIfe!0&K+}Ne&cy2nme4btm3y%f6@aHH|aD{K}!NKF)Gw@`Ja|5
nvo(<?~yTt?3Kvm$|gbqlI;RvO}5$QIPMz($Ugaa>vADVH;oaUqJM-0L`=vqQ3WZ_rNrcnQdJ|{+>fV%rw8be9}kWx;Bh(~XzX!6
WM=*E+nI_OA6OrI$g3j+5j}v)75v$;T`D#JhcTF<Lc~=8REm@;{NQLif=#71V{^m>+##9-kw$6)2m?lIlBw?cYlkEQkC&Kp2k0F>
K_O!JGOk>*7=98-KOpCYCtNqKId4;THp1L}uN^+4ngCH1DPM&a0Sf}CidD3REtSbZ{B+{rh&e2f5-w3f5=$$bu5%;!;FB9<ML5rb
*umWAqD}$D(P5A37<e4aXmdhi3Y7(cE<lYTJ9*kn3E5C(6eV`|=U0Vos>sNCw)XzaTxj#nQd)>A&WMM=A?OhFoCx}*K8`qk#jRtb
5Xa{_WJ8+vmOtSOJV=v!r0|eYQ3t|)IRo7Is3*zw^j4OU`4LJUq3`79tbai!2ECJqalzL%C>A6=N6~##F%=t6u{>HS(41?9hv3v+
|6Uv+pquEzCy@qWh<oGa8Q14e$Iz-th=c1<?@DDTmMMsolqdpA(FFPv^g7=OLWm%sXr>d^wPsk(CknD3s)rzck{-&35^4-e+hgg$
AiS|oBvHya%a9r-!^$W<2r!C#tcPb}HdcLak6ehc@w8%^%uvXRF=&-OxPLhzt*dK!$nXQ%?CkB1>G(<13-m#J{V@T`L{|U^Y<iX0
Itdg-R}M7-Y{y*an2gNPDWZ1pUEWu%dzToAXaa>|N&ut+grq1DZdfiuFa#9}l!04L5D`#BlnBMXZoMTpCERw*C?pdO($WSH1j)DJ
_3i9Qk=$rC-TiPxlN5}=uHJ{QA61#B3qcw(3V~;7kSr)gC)ytq59uXPS9#x?7M|^cez15w>YYh1fKf3(5)?316w@@I(89^{LK^R#
2ztzxlB+&44N)uEaAAhCCQNjqY6^%7Aa!C4Cz-!ZXOJH6vz(Bd5ZnT9PNCa+5cNSpPozHT9cNNK>}LSk6n#qil>Ygms-LPpM<MFt
J={fyCJ+5To&kz^hZABskT2LoEb<=}6R9>gng{2Jf$EZl*Qmw{O@Acrey5Y`>Q2YH&8AeEK295!*|O+L)&?v-xz7c__rdUbEawZd
n-T^=VU%R1;L2nRsnqUU8vYW3xf(Gfjq<|?i3*k)Nsf^c$(cgsn8WX%-Ss!-Nm5@2g9|g|F&K{)YwS)N{73k(fi@Wc4GEvfG=GWt
&;4dgZE$<v)PKw<%_CW>F3A*O@R$S8peRZwu|P#Y5%|Y^9}{&T^ml&<-iZ2H+<eXSo5;jwVcM(S0rE6^2t_;+q{B0?kjN}xePSJH
`+uWH58q`+t*q|8cw@-}xdXXUr-32+jk915;1F;P*k4cd@-^$@fOKQJUY$6Hln61)mO<)(!coao>>>#82oVav)hx^i9Jw9~?WON6
@}~n)HT=B9cJkfOcW>P~hLIn9Zo|HhO@si@r>YZIWQcYP%O+GO&kq4Z;N{`sx_o1toXd*4hjae`D29MEXy|T5*h+b*%7z{$b=oq{
l?Oc(>$79aUoia#PK5mAkto1FsXlpnu<FmPfNN)``*UFY@@u=eX*VP6^w0h+j&gGCq&k;)06zqf<K^r_fEbU{W7eNSa8s?PtqJId
5_7~l5S~(}DHzap0vbO>_+$C)aO*%0Zh^p#q$eUth=in~g3HMr5MeYm4ur9k#NG@;mI&do(;dJ!wgJ(^xX0ZcJItryFMvnexy(Mz
A7Sp3%s*WJciMfv^X*JZmXu4irYNxtiTg2QY+0^uj_xTohGhgsGE~Ubl1xffRj8vSBA|&`0YPz+tg$mhq=d8MuA+`^Li9Zw$9u`{
;O^2cIF?X3w$ctjl@RFNj#h*dD30VT@>wTsCdWqXcA1rM(GnFHXt5V7c%=I}(DNWXWP9Kr8V>--D3rViGD(Y0{@-V?=gyWpk{ggt
JGb0gD*Xsi-JC%~c~a$X*WPJ+QGSvmc%A2u4_1wW$TkWm78=T;W45Vw!DQdO3DQHHVxoS2<9~c-yPb@(tym>XDC00O3@}+&C?GkR
6iV94i?>H6;L3QzO6?jju||T2u})JS5m@<z2H-w^THyg{Gsw1Gga5v^A%lFFn~%DIvmhWDEKGU8`i^!B+h`_@g`Gl^+k3a;J&@zW
Uc(<YqBx@x<r{}qS2$wNX5%|Mv~8kk#0Z5nu&qH#gyF3k%xH~KR%HR1nUHB5@9*HMb*s9k-T||%5eOh1nKQG;PH>PleFXbwk^23*
<;f|`tzuutA%W_6_&%4jf*l_R)6)E#&`u&Gl=Fj}+^zDTQ)UQ=KIk884#SbdfHS9b=p5_UQ0zbjlo+VVj1Rl#L&wGM)rDcxk%tZr
Z3DX+m!0`=F+IJ86ARCtae@3$^Y3pi2h-#8=Q>q_pr`UBwt2Q5U5*qh0iH-y>*n9HfyBsili~+n+|!4S8O~nQzWwv}r#IirG!LT>
*91O)+{CBfJOzRA5l@x*1O(4!2e&X&B-5$yj@~uDe;K+tKs|&epfaZefsl#X2uCOvX2@MH#YOvp?>fpoA@HGsVM@wbWD80$qheB3
B>_;-lvPnKO$CXLb`&xN8c;+eRRX~6kS0<gAeLmINLm1d#4O9URT)IWi-&5!2*N_<2AF_wgfj@iRWNq-si<iZnm~yXg_#MEq9lo+
C@E$X&`uB;CP2h66E!IkBve&XF;vr1tfc>@Ssj#92N}WvB7IsF%zY>Yj0h-6&YU|t5W(d-H#XPp_Wfrg?+xq^-OG3}rvt5)3u17B
w{yk~NUB#ESs!-8ATd>fVjMFd#t9^dLW(p_&}vgrykjrA-1@u=>$^$lo1iQMNQvF$c;P+xuMQ4;$|*-1i&%(alnI%Dk>#32k;?->
!y~s*(|D2YuyDFM?ogbbb%TVkqHAH9l*N^-50f~PMglBhv}g)rj5x$$Y1x9ql(B;hyK%JsWIE;CrOPGgtCuHRL0x*tYn@)E?5QBR
bUg=mAr9q3>!Z|r1M37cN^zqim_tx@l~O9HDb8eA#n!53Tu|Va9VDa4IfNBd>w3wpOp>->-XYP=@wCVy!}_eu`zxXxf*|auaKiA3
OSjo;41Q>og%?q`23Ny}{P$q@8R=fbZEB{{r&a5BMqaKDWrt$Sr!Xo+o&|N$3OcH)Ac!oiE4$-`lvGnggEbKgZ0&{0BmHG4h=^jV
Io%DDR-%kbOIFNTgvMeNqQ$eMq;MWJ4Ce0QZd0}&B;@l$f<x&A;<4maKDsMrp~dGnX0oPcVa#r(Dsdyi%tsuMafD0=rK3RQHW}D}
OtK!rK=<%=b=Lrwwo4dK45_+OLnDwX-4Z8|vg~nu_`%pkk#RBhdU?5rLO5n)w#oKF!ZON+t$BvXy--s%0Z*S0;>iOc(4hi{vUM0%
o+xRaTtAJ`Gjl74o4Y{mFiAG}<2W32p!8U!yStv&%hl)&4v^sDYZ>NB2SgY{V2+Ux!*rc4o!y6ejjX9B?>Fn+JTS#v&3y3kPid^b
VVpiZ3{SF1F-QmR4~6sU8y+dEXVLa|0FKA!0PT}5%wMHkL2e+?$pYkP%#{F`g;xuc2RNv?Sa2?|g+;O>unUzEMF0gvPy+wbwA)o1
<Z#ocUcFg^f(ji0RU#Z0W;o$*KAdx%bxgKTUerL06jBNe5mM3-D-Z!l6fFdhl$4}HLQ)Y66%kNOl(ACLK6#N<Q7}XhL=e=;F_DE8
K+qqX+#9{!KLby6%o@Cq>OT(u7uCS-1E+|i=0TH7ECVA0QcpiGJ_W}Tttir)YPzPQ3c|7l4M_nZVYV8Ra5=r0<3admBgmWbGTvR*
!C<8OX5{9aJp;$AJiX-Bj<PG)98R;n4^c+Iy<y-|gp?O#5JnKmF=VOftXe`K41r2Rc+mVLB0$CQAq*fwlwms15>tvn?UbN7N!c2W
i8IHnUw>1H%#wgSpc5*fpc*Qbi4gQw5Xft&BN$2oAWpC0|2vku!`H*3-6`D$-qY|jatYx(@Wb0axLtA2Q3PFM)<<w2!Q0xo@YZX{
c)SC2JR`zX*&goQ9t1$_JEfnrZ!6-F9GDcY=MzVC(DRU-&oe^=#DnNWN8R0JwpLaxae|Ox6pAG>%l7G+nU@0$uA6Zee$RIK;#x{X
sU|2PT;HJ=8s2NQl^Cd4&^)-ley|P*K=9y?VQgTG4;n)IA<*n33^lh7{l?3e4Yv>l26m+o5fq0m%OG^%CA9T^0FT4Z<{1zYe$YRB
m!Kb(6m^&~XAd$0*<#=H4~Yh<*m86qC`17%aIf$+$i|+56(dayZN7W+axcb5B1b*9&s%sZrk2GAD0iM6S`=;>AsHf18ba-CgNX0A
LGVDjvUkX4Xbj$LQ-w97mi$gV06$Y8a(Sj}juR3rBr{jnPT6>#kh)bynoh%N$XuzBz#z1y^&3el&MN<QYz2>QhO}vOSb<=po@`{;
_Ebi*Y%<TC`W}}T!9ik(N(Mu*0=okuZD=nxkcF6_-RTvim`}GHNLX$rFd5`sSVWkS+PIVv%7Wl9d~mva`PZ%z7@p-Ul%qQA+*V4>
!@yL71Og023PA$5)3PE@IEP|FdJWgzJOf2nlOEJO0~_*&h?Ag6@?bkaXaj993LB0g?7*sgZa`-)!0R52-XIm`P#_iMjwMkBiK7TC
aYSH_2&2Vju#FMzO9_ITV#SlmZ?a0LJaQT5uVcR+bDV*_g|1Gk7=&3G@-Lw%O6cYm2P7jO=PXZUqwlK9tJJjwN4%++3!50gof7u^
>|cq5Ji#%XqR#6r@u^_?<+HR$dy}2pkP(P|ax8$+ssxKqsS3EWb3-Z2mX<r+0fY=b#*bwb2{dHA^A|oW$Q;3mEO<g9GH9{VQOOcy
!0>}$qdK~SOawacXH`cQ2vqG)rlSZF8Uo;NMZ_36<9*CW9%KksN&<N>I3ggJj$JV>5W?Y@w-vM_i>5}LXIu>{^NiMFT#r6vb*nt9
A#HAi^QC?-2ItCW&u+=$hzE%Q2BVGg(7Ay_&mL4?O@?xiX4~X(#PpwN4+Y|)EP*?So_TOQB9B-Y3u%$Kj8N{z27E-hsO_N`X5jmJ
^#Up+z^a7uF>!=&^W^o<7Oc*LzTu(1M+0_3e}|oU@86;x8RBYMFt48G;RF>7%-nbwa5%*%%No0$Fua??-!f+etS8AN#MFB4<3e$s
T7aG?XPXy0wo$19jXg-ng=2^mcbP>rF<~*SP`JA$OOaBK6lC1{(k6<;7SJ0ZoZk)v5!Z6K_q;eMzBgWwm_@2jp^y=i2&a=(0+J~K
56~!~$}61BajQqwgKG<rD6%(4AyV<CkRXJa5IIeD2%jky0U|u}w6o08S`0FcZBX{^l12_h3(~M4*}!co9t0!QHTG6lBN(W#vT1#D
aP)dOiw|j@UiXP<S>gv^@H^%r&t~OQaPi^aJULGVdP4F;($jo!_0pB`px~Sd)X}iX95UZBIB_enIZ6*3L6$8*QM+Z{gOh}qK_@~+
QsRJ~LK!N}gCQ}A2Z=ZxZiSII7ZrkL7H=s`_|nH?55X0COdSXo*Lw(AxadgfhMA$i7rhe$zC&(y_!Jw246ZUmfC&I$ja~uCh_1Jx
tKVAK6!|RC11LR3grrPoClLsZN|_1CC^8r%LzqwSRz%3Pl!{$gJ&0qp+8iDGa5QcJk_jbIL3V@YUFo?oi2+0dD8}vkYIUOZa#(bF
-;V1wr)oh4Qsjir!VhLmiw}r55R4NNExXN1V3}(QbCLkF#j4oe<aC9w3}(f(y4>rDvny`#+>9d5160_f!LmB689~=unKrn+y*G9Z
RU!`*fpwJP1{i=zl7R8m&tr|~r@7>ji1T2n*ySnMt0Vz&bifL7C~Bh^6^>@;Jei|}CyY98Sk9{C>)AZzWU1J?se`tH6?+?e1F8+&
js-q;E-MWT(BkiFhZyjVCeB0~*DTPS<Qka=$F4=3!Ne+K8jC%V1fpgU(JYH48FiDxC@Ae~l}Q`bu~&`8?%2q_`vSTk1dz@-ca$*+
hq@Zz)ODyBeAY5D%`)?A-Y7uaP3-6eMBM??5o%uca7co+0c`E`;F+!6(A3b)Q|6p!^8x$J2!4Cu!^Oam96TUk1x285m7<6MrhqFm
=9FMaju#Z3wk>w)z0Gf&=4P;-6#K1fO>kYT+RhN@b;k0iM{wY*EYetu&hc8%P~%Hh(K@xU0!C|_S2`{0-_JAOM_|2y-T34SfkROO
o5lezD}Dgs%?L+_x!i0XA_f2!@Fv5W0r!=HVnWf2M-%{&aH}~<WDuRD{$J-S4faH804tDdfQ&|vMITvS6|a+j2y9mn$t1ow*^<Ht
8B0(i{l<iKk~|#J;JEQI$0DG_MVLUWda!&Lk(<MH01$M7fXNGx;~0>U1%YaIEmnXz7nmH*B<s(QN@{awLDiB47#$dN5Q6rSkG@kG
J9*1fl%>j{RmMQ(X)q2gIdKIcDIStGV2}v|n^H;fy%()&hJn|<N$6p0RH(fmgVIj*DT65wCyExHz3*~*r95w9<3*CNPWQCgCpsa8
I*KVP!Fpx1Yg$#3ig~gg(DL~vHbQKP5d%}L2|zAkToZr<ARcc{ie~AIq1Hr&NlNllT~409c#FW}(TB@?X}Kd70Ki6BLZr{O;l26w
x>DTKi5jyUu%Hms`JKq1aSSC2$%03YFl0<+EWSJ8M+;0?)%98;w0TFqg>`s#PYhbKplHPbXGway?`W9%xO{icp3vn<AO>YubOrb*
5(6`(q7PNonnMq67;|tdik{wcS-svTPQ=VNUCrBuGchckxJYXF=Ic(U0fDRR)Pib)MiC|>2yFqu1fLyY9U?m-F^&vRNb|-GbTxs5
kSJcSqPaN{&jgKvh%vuG=)|D9G69nV2$J`@EK}eDgW|=gPjvEp2MWwSA>2dI!M(6lM0PbC2$<u<J%E65APj)Hh1K<3^N0L>6kMCV
W$YvU@adS4(HKrjL>V(2mdL=GO{LQd%d$W_)bDP8hvS+qspNI_8!mx=-GSafcLMPE_P8JiLy`W(uE5fHm>U><pqO@wA-@(QTc?5<
wc;!ZqyIqe4H2l&K}4X+0U~!sN)Qf+b_idbk7O<rNTEQCRE~}XM&y|RhB%EFNMfwMz>MN<M<b_U*TV|!){ewHK7Q;Mb4C=znKBHJ
!)(82C)gAygF@U$a=y~M{jQ)&hJ9KXp;LfGb(lnh!h}iK;Q^5N_q#jD;h?-P&D@4K=o)*Krn(|E()pe*h8>K=NS`{><I33QLBu{s
2szZqD5#hl@W7KI+1Da?(!7~S{%Sz%H2eB7+m|Pf4(504b<O$<=dowQsC@nG)L0#`;s;qq3`uRU5nyM(Y;)edW`{j37z3;8QxZ8w
WjhJW=L7ZQNWVo5p96&sl^91{Omo`txH{BH7=o<{MNHXrt~K7I4;u`)#GN24vN5Q#01{&fuB2YQo@~J3_<W?`&kgLx+T<Z`L<LA_
8;n2?955UX;20aU2^XQuJaaM%6bTB5El46#6FNIJtHY_N;RhIpbC_;u!*~KEG;<1Ky)|>FZTh|R=OOxy#|<iVazm_(u*M^EQ%NNd
Nq}`im``VcR-tNG2mHIihjB<&9rE!z9sJ$JK!5SN;<EJuo2VH3SPT<xj^b=}t&iMGx*ms5BL@~jICvqksVBF_8SW9Wk0w(oK^EJB
O5qSLCW^vHL{O=OKv8i96&MkelY~&`PC@Ju<p41h0RTgT)*pE^^h8wtn7Mrqr|pXgOa2~xd_>B#$qj0Su(Bd7QV0EcVD=k)t-FQ`
<)fLqvWT!)T)~3|DVSYu=ouDOscIfr96+Ex5@y&U>>;`x$E(!T(Hl5e86rkyW>}Sl-k_Z&Q?_1!X)ty?{5?~N$cyvn1oxf&wK2iS
QYlu&VOt2{6wA>$#^NF()-!C0C74bwIuGlV-c!$Gd1%rcJ}484p4gzFub$-y^bga-!*Mwt(hm^*w=E4K#6$#CGXzAWOFqn=zJvAB
;L1n!=NAjH&C@p?YlX$%W)W}+u}K&4Y*nE^iaCOa0_0wy!H5CG0<av+Bt~&8&R(wXT<fl2qOW~f&JMlnxpMGSwI3M%l0go2=b;51
(|iqc=zAY?GqO#?xfP16AFk07(88gmFc5|UGKt*y@UNWp!I9ya{xk`?7^x4<g=WD=cK)p??bHR>GY$}RlWK#0x0gL({`HuH$nQXZ
=W-t(bcg8j9*3pywHh=njabmplkCGs=-_ZXb%2l$I1_48FLQS)T1fhjr#j{86sJI5MICD-LuYx`P}^tV5x{pbP1Dvd$^@Y(IXs~A
?dSvMp&zlK?m!DI7C{hV2K?trHq?PMqFE7CagYb_lxIBtWI>}{`~mhanef^w2%xBnCIY4*?=u|E1t8KtGAfdl|0A$?>x;l-yhG&x
$L2_o!?{>d-?i`xZqv*W0Ru~cgy=c@wpBSlVXX4dWF~vd5b{V+vLv$+Q!^rnzr|Sswn1rwZzPAs2__BOp|+n>)??x5d}%x9EaXOQ
w$Ty95eP!&S_)AcSQ<H36KI!&4hxGYGn5h%BDJ8%E|&=lT(A*=X#+(H=OGiuxF4KCLz%dn(B?2D5=90mH2{pqGt+Y+n-UOq*^sqT
0+%E-B!^QF6;<9IEfP6O@oX0W4EmK|q!fZk#o3wt>HUhI9upf-h<)`vngAjh14kEw0>m0ytGQVlDu$5e#oY?V_#qul-sS|Dp+c34
&>Y61uEYnm1B$EBPJPzlEUQ9p=#f9-Lkuz`(L$jSGJ<u04|EhnOn_8D{xTFa<crnTLEx$1)wmp#>{GFVPKOlS<b&V<ta1bVxZ&JM
>^l(8qIl0C_=n~6_kesNWNA<JoMGYp;9!dbytN65mRN!~bbpf#4Yt2)*X+o9em_|>{pY^OyFB_nZZviJ!4W4g*u?*C{7ok$q6P?~
k0<TshkzeP$@NcE^RxpZ`rTkyS7hMLt%31o%rO>la@i{zVNu+;ke?~Xj~SEHlq8CP1ppvm5rtF$1iWnZ6pBd`@)dtU-6?D0qb#Z&
r-GiAseg;|OpatCYcut(ZpWRDLp%W9sYLUi;PMMUs&%EZM!QL?O|m!L_03C2BV<vfFr<jJm@`eFYZC`Ccc#JU`(sDYB7<}Q6;XRQ
pbuth-r!(o4H6D)@)g6ppDQ4A2rR*J8RBdn%R^GbOI@2cW^`BhQni*eqsn>=V}j2Lq~2QMHJoWFy)`Yi+PtCPYip^cqed9frDwb*
lS!_H?De|!&9`&UoX=fIGd?<ei6Rn3xl$RKo4w~T&aDmyB2v7&y@BM0=?_GbV(?Xy+6dW&V8J{j3miAxgn1!GZ?=V!(oTq?s~Kof
q=T9s)kCiCd47FXUjV7$9COuUT9ajS2PVewqZ=rrS{U14yGDl@iUXIXm7O%H6ACIDc{<9{-)3+?+#9Nbw-(fwgm`-yJXlH)&N;~y
BK?CPX(fDn4mDYWSshH;MJD)*)I=d<1u6m-M-@;(n6l6tXc1?fXqGJ7h)1ms^R!8XJuI<n=?|8q=(x0;WTkR3#K`;)L*FYDMO#wQ
fw2xj6QK@opfGg^k=xc(R9A(HQAlbwRfeoP&zg9jmgVDoB9OpjKtP;QOmyo26p@?BfyCBGS6Ky+U5Lb5ijAh<L1_o`-Yvl5H~<_V
rK(Y+iE0^e?I2f#q1g22hf-hT@Xv?PcVTMq@6qlwRZ(OZ!9);9tQC0%#ih6mG74nFEGgtY5HveWGU>q1uO)DmErCB_Cw{$!!Yig?
84h<Imr)=Ggdl{CDFl#&O46c8NG!_{Q3|s%1u8Nulr#%S!qNpI=|6v(926fISR`mpC$Q@~4~-tf=ZDu%j#FFACT6$}yQuDc{z)|R
A^D;Cr2IC11@ZgAR8o}^tpeW!zl>&}@(JEU-5_NVOq2~QrS<Hqto%H1ZA#G5prC!t6a7DD>oR=DaM=W6$R#HX`E}cVhnvS!r_Sqs
6-?hS``R!Gumzqvn3mi$f(^KBxM{eaC>;t6BLfLBB55maD^liU9IZd2GjH~9Go4Jz=hJ3pOpwPF6q+tsD8&QU!&2QCJ!U;&AL-tl
%@H5jbRd_p%J_=<<q8Oik|vUoiJ=0NrC<DrOEV$Cjxsw+9<N#lwiux(kdQxcNI}2cno#yQem^_($LupYqqV;~`04$BOrVYsR`oSC
r!(ppV2k}*|54(2lVgR(OzfI5%OAh-KMrw&|0`CeD11>V0+nEpXegxwqzVcZz)X<ZL=oF4E(PS}#6gh@ESQKgHi6L9^Ja2_f}ID)
oT-%+&kT=6xXKX?V@a&*W>-%5oN*XjQ(_S$ASBazH=So)0n^Cf!Bka{CPh{}r7CFv90x5aINH^b(^i4K^>MeWY!Vf18DsvxE<J=7
d}l7%P+g8qlqroB+y`+(AfsuO8v>#`F2#+=LL9{90kk8PNz3FSJ4Z>JD2j0`ohCC9L#AshB$*;20mQW-+e(T(Y!lpp^!5|P30f=#
pKrDMX#DOfKcdAdq7JN-a?TJtB{i#D)p?nS8_JmqWS5v7hO}j|0swdaXZe58{jUwRz3JDJ3Mzcl*SPJUvtNGnQ*RtM)g0R~bkwOI
(@X@_C>X{ekG%bKILRO9vT@GLT%C-@x{`wp6I`<m>?le@a)^0)ygT|~|9u~XL{h(?^6BHypK&skt$Yq8cz0Y)ieE6M;!8WOe`;d6
505YF_@>bB?aoKQl^mVHycMU%jtCjF`CB0eTz&`JxPOx-8}9?0^ay!>hvYtb;F+P;kY8_?o@r0i$vJze^e|X#oKUQvgW%rbd-J>l
_5Py41n71gJml<PnEkgQkU-cDSd$rQQXlfBOhf8&;fo|*gApe)0-`XyOkJKdldpXZ2WPw^A-9f@d->)E+)5%HZdAyHcaILNu$)o@
4h73gZ185D<o>?vsSr7KD+|%Mo!O~Feg+Cf-49&xl;K1%G!isTC~uEFX(Q^Soyc_mJ$Tz~cxcWiwm4l#VFVYV&XXtR>U(pn<lFn;
$ql1;Qe-j=sKQu}RD+_R)Ch%s7)r?I;V~ewRaRms%wXgskX+T3!#V-2Cg`5Ix&;w4*3dX|U_@0HVHpD%Cx}RGOx2t7xyzA(_@&r=
hiS`A-~__L`IuABF9tfF#QIVBcRB;ZJboAFz-FA2^rn-iBQuDe$G243IC3nL#Izw+0>l)A_UO>OB?2LE%!xsy*p-=-kzpf;GBw3g
Q_&Ald?0UtU_>rB{JwGrR@?JAO#yuR_2b)g;bXAL5dcO=EWbPRdo5HrT+B%K)&~fnqqZ9M9H$r}<iN!JU1j?!3=di5XHGK6Z_u#j
grKt}4J8&1Th7tTSbIvSsIFxHBs+;Xcl<-g`46kKdgo0eF06odfhg%9J3wkrN3o1Z8j$S(<Y1tohyg?;RX~D(YsMX+h>Ynb2^5RR
O6++&=;BJkn$8c7j@sV@8d1n-K%jS*gqbO%f!Ki!3?OKbHE@y0Jt5vrNx^{+(*KY8=r^BV?8WPsYLzk&>qET`w(e4VU)}2u2bg&;
kp8-T8G@E=m?F%Prf!>?TCGBe3btgu=bo{b0A1eLRWipQ+basfuiGKn>`laY_nBb8+Zsx<2_C|>!*tvvU{#boEcV`WL);tpw;hzG
E~WVN4jsveRIpK06%0TVG^GL?2XU=fP@BPIjs%BkbP8ed_;fE#1kuFEbq>I)q{mdThj>8Z8-E{;o;yyGa|m~LLXe$2(AR7#b?oMU
9tBRI@L|ApB&=_iV_ToM37uItnvKL#G5xI6!;F=pDv^hY7tOP7(~xS8ezeqeICzfWak)zN87jp+dM~6rGIX5_1ZD5_`}2ZS<a_)?
@-+B|@AHQt<+IM4p=-kr1DPFBftE2u5F>#?Nlfjsg-Dr60pDQkwh(&L%mWYFAA|Id^9*{wcFy+rQn3BuK1wh@a(Xbv8OooI7fho8
Vt|a66jXLs0uO;FJ9UVmqAFyeqKRlI%K)h;A}vFN$pjRTO)^ZvOrp5z9HCd{8r<><W6qR@z>CEkkfJzIc2(W$tCOF_5O&3l;+ZoG
4m<c*8k3x`aI{#JDi^$}xe_c9NQeqS9PyJNeZLRO0Ga{zA0D^|G+b{Ab3(H)DK7;hhk7Z(m%E=NWidO1Ubry0PQns;5s+-D!9)58
M1++oA&?4Hq$wR}Oi{#7bS(xCzx>+#HvQ@Q8|_p@H|`OlNQSFW!~`u0oBNStqB4l=Nud@=ato(vQCArh)Iur_mB&2tLL-)?QAI^i
6-C137ZN}cNYu$W5EP08OrW_1tkR5%3n1ajt5zK4P?9s15yEUP08FvS2Xs!iX_I<^C}{>^XlW^-C>jN!VhU6#6CpAHC}<jqXi5N~
2#AJ+%OWMDDQO61B??xMDOws9k%<aQq@bpRh*+q}2O&yF5unev=hb)R-u7~No<6Mm80=I0h(Z;F3Kc1ROCigui`l{ANz|+x1t$HN
X1O4FlT8B^fxQ<21DsRfQ6&>45Y(|M1cH(R$>ZI0a?QQ>ZUT;}HiwXeTa>VO_3pgjgCxjIwyJTF5@RHBpll-MEtMI390dUldCVq1
BLMF0Vt})#fVb+3RH7u?mg~HrO#tE$JqOf3Fbn1%Uy<~5`ex+2PX{=EldKP__hO9*6s$x@cN~Y2gDVkysn1SoXsz`ld(*UM229rM
;&=#+B^#ZofDtXyh#c%T2fjNZf`^;Ic*;0-?T>z0%@?n!4xqVhAxKoRM_y)!V89_@<skgCOpHJfQUuB`qA;fWyk>wh6}}@Na@;wI
=z3-+19D{QL-XaLYuEaz`YC@*{gS12Z2xy7^_+pkelFrV1Jp_f?Q}2LXiQc~KJGZbmEvn!G9)^%nwUzG2mQ#818Sa=U}Z!><Q&cb
hx{Y}!U0G^10fnp6iv^>=cn!=(rX|$`F<A<h0l@FHRx@&wj-O|2Z;KB@s*(<f=LHJ8+*^E^6neL@I-ldfd3Fr`;gG7M6n0^Fe}Uu
_Q<DbcquY_CzPgDLsTBoHt4UB`Jntdrpr95S}&IF#Dpl3J#)K$yK$)o1*#}VbzwThJ<xI<yQQ@IyALNmyWU*-IjKjf(d3mJIXNno
czF>N;3c5~McQ_f87EDaMkAbDK#WS~pyAx?uk)Xeyg5)xfNeq|*5|$_9(}{Yr(MFGY2A4t9Wlxyk1e=&9&`)2oq^r!w6;`6suhyb
wzQy(<Y?<8hm<?A5cNx>4;}6ZQ<H?#Fi67~P9`{FDZpL>sM%)Z59dQ%rU3h$!T#n5VDSTx`=TsQQN%lHXl6=JB_(1k#GpUY9x5i&
fOY9{O&mw{=mU<xJc3VxcZ=W22fgXl*dL%Hf`Fd5X+ffxf(ZTiWT8U@qy+^svVObmm-cpIhe5j~Q#<jcA^_AnfS8N$%nY(XC{)Z0
B+C(YlL%>8sfZCclH>%zw64<Vgr<eEz|jJ2CcEFR^6FZ14&zH0X3|8CZG)PCGigbj?@v6eksJ0O&9YC@A^UuO%nRM{2T?2$RGzRT
Pa)uTr);k94VbYQ<_g3JVo}fU@$D0eZ71O=>XU~}lwT-mQJanMzte{<NNe))x=u#Kuzt>NJN6wEK1?w|5JZe45FkMjGExvH;{IY7
DJGvC5pA9JYtuj<Arn#nOi;8k!V(v-fim=j&$khoQiP$RggbjLW*N}FA8Ao~e7E?08nd&e*kB|27xiS#eu6wOD<sJSO+4UL@Ekfk
W*zl+31{y>v#STZd8TERAMc#=rx5<s>Q8f)LY%5bAXE=jp~NwS_dv79S;iv1jV=n?JbyjsEco=S$T3+X7!2tL#&b@1>yR|I18fim
N!pM)AJ3V~Q;ob?$uB)&Fry4G=hT6JN<1mcbJHZ)j}bOufSmf%K?4pO%@R`jw9%P#BE|AO=e!T9LLi6OJ2>(7DWiwb`e^%LHu8hY
nQHjEah_4T9smrTq#bB{DqkF&w7*(vF^TkSr6#o@KUB^H9%yi8ivcw**0?C0ernrDyiEuAhY1TSAxQ0Dj984Gy%Jv9dCb)Ov@D#x
w6erP24v<2#D`h&%}BklD-eT91L+wdLbM>%Lehaii0$ou2gj`m13e<c;r=@tF$W_K4}f?_yQYii`p75`i<9akU)5655fQI%g5sYg
1MZa%tJK5*d!R?z0tZ<OL9`hvOqnl8a+-}{7=;T+iSTiPKsZe%Q9^VA6SkKsl@K97l%)+IV-aYN-f6H|rpB-+iZD$uu=r5<r;m;%
2c4=-beVD2qe7-$NRy<YmX_1(`9}rCU#dsq!O}%I?lI`>hXp)M_W*O?Yt||qO8w#c5;%Z$00G~laC9f$c^_SHo$Pq(=n;^5`|w@m
H@r6CXhVh7Ne-ApKV_4r86^B|hka5C2VRZ!X9`=7B6!?nU5M(3yZ%GAn(V}0dh$bEvRq8V7Zk~Rk}#bFH%cG7iXNX!+9CL8E&1$d
(lgiMV$XmRjQf*qL=Ty3x7$Oi<?T5ft%Jk8hxB<RB2pvNkQ+M65{fB32J%D5e>Q#*ir|5wPl|Ll_V(~O*dF<%&yFeUodhkd^qP{N
NDV@V)<+&BSJ}fxh{<+WUI3l1aPr~M2XG$Y;V0fflIxNIh8c&?FiALU_#MO0jTNIgz+!>f0oI~Dq3jT6&<k1V8xPI8HGrhbI`!eh
TJg!_*#3{b%8=LGk<1|`krqOwjrsQv2)2k($rGqj&V|e<m?Jv0k?}70T=w7{JS6PFY`;2B%=dALwwW~PK3c|2vz^Xqabu3rqG^aY
N#VNw<B=5wNN`3AU{ZHr$F4U9!zN#!sE~eX_<UGzpFK?kex1Xa*E{I%d$YdT2Yzmkq=#&F4h>i8x)lv~Q=oV*jMd*edBRQmy29|D
wI?SNMKpmD#YZ4Arh<#@*1KKxof(4q(aKa?i#vJ!P8e|x579X9gWgVv5b*PXvF_1GbLCB$-t${)Du`Ra!ua%X4?hv-*vd08jlGqW
p{hp3L=@D`Y=X@Z22KDnS)YIA{%%@WDlp<^6&h0}XS-2Cu*GJOsqy;v9uJnCrN}N){TN;#tl`g6MlD61h-NJn238Wh6_}U`gJ?rV
atKzSb<D$vurDrSMH(#YO_*$2aN1QJ*j&<_OnGeHPt!GnIEIOFqh(wdD`rP3S#{f_6mO58FFU%!>@fnP!~N6Io4q#_KvH-jL(agm
WoS@H_;F<&`D5wB+effO9b&@sXaPwmp^s@vp<pE6Zx?vLU^9(R7K}}{hPjQ$A})8$<D-rlOUz59B+ycZ$wp~FOJH&cVVs^o74P#q
j}zJEXf3`e>F(cuhH>M-#O56l4>TXv$Wj!eNC85R5)`%EzP_6!0Z5pt4b|0RhhaC%GSr&09(oTH`I^xSJ9Gpa5C^_MpfVUIufXl*
De2_E8JL+(2;?b+m617<C=SwZ&#ZE22P-h3s4g~`$ZzbwoZ8x&h-c<Ebu+Zwx8<EVd%SSF+li~!Kbh3gJ7V}@r)sk~&+mC~@2=_R
H@^;tA}Kkv(<uyPO#!y+Iw_mDA#FFSvkqaygq=M;I%*t*I;`gRF?o9iBx+1Op-!Z#rC{uYOoU+Uq7Dz8r$kXeVBErz5nC8Hsk#JB
L~Ah7+F+P+-h-n%4+fB-1rb=P!XW_|0wg?b-$o9Hk2daiIv+ZCI-9s|`5oS2ZD(&56y_j%U_+-Ka<<l(!nY=jSs~ow>zAa01GBTv
xIkyf&K%+s^Jj=RFT=Aj&KKN!4ixt7$RHiUf7YlE1kC^(M|pbs@xpZuLy+W|I7_L?C^Z<J7aSq?IAHxH!U{TV(_+};aXfuwV>yqa
t9f?0UC|Hda-7|0L8~g%W-a_}_s~zi9Z0uOx)Go{5QGIB!zoWP=<2RFZT_(S`9~!4rFJ(s=pfJ&*S)i`dv3nr`J^&8tGztWZ6zoa
0Ezs1kHF8;j{xUB*dcjJA21v};7{B42V2;IA38X^0Mf)12Zj7S$Dgy;oA1BRN!cQCk@m~Z3&U(QV;!k#6cj$i^J7(|RWang3k`Fs
9Sr~JHXd6niYPNabXnv+&KmZXF?b!a9>GP2)9hx?4r6-kF99}Ywzp>Bodo66J9z^G>YpYLwDeC<Pg&9v)O#3scxDQDp^hbFA56%d
lml`?fu(APxZ~n$aO7ZT%uTc&2fg?RI7dI5X#Uc&j_OcU5MkIPLQTSQ0?m;Urz#-sb-rmwX+!f(aX8q6QlN@5Fj0h}wt&c>njo19
B2ptz#xrEgDJelz#Z*Iv5v`6mcERHqLh)qi+s-*H#NdRDgvp|sD5WaQ$VJuxdAo5BAyNGl5I{7K;JsnoZ|(Fz+5#VkqlxF&&`${(
+H(v_NS^u0tFtin_F($D8Pje_p$+8@^Q-{mpY4z~^Fyz2?&r(M=mR+E_w@s3Thi_u$+|-mBt5*$+^Erx4lX<GH+kMo4$2)u;c`{F
d(p!gaz`U^L5hfLS(@KGo;5qT87<!u4jQD)mi7?CA;x0Nu})ivGDsBwL<l4ZrDaHGfx|}Lf|{rV-V1C^5)Tt#1$+rq=ze*lsRfQH
*cx7Z52Aet?1cLRe934z#!jlvZJ&*3&I5v31NnRRIiPUpOUBXz5?RuVOp+9-L_h%$K8e;y81dOZ76byDUb6``hZq<ll0}aTAxcPr
$`Xh<1T@t8*z<#iPavkS!9~<6K<OuzO<*DbcGsj1g8swH&)X7Dq%D>7%+Ijxr^Mm0pAFtPZ6{b#sCJ)dK8SXMu#XlFM>*uMeQFJ?
jQx`c2p!m60s$av=%T|4qr(+3K#STx8gT*Gds84H3Cm<pQlz_Jk8`ELK<6X<>WosPDD@T{AjeSP@~yEbINrEH@$vVb-w31%0)~ho
rAU;dh!&a<Ob6W!5femGC%P9PqYN^Vf~lH>DQOxC6rrRm0hGq@hdYpyA_$7S><4sE(uF7#@gBs0>*itO=Z37FPZa8aJILz(<FQkV
AV*!(UIg<fA%X}fldB8@H92Dl+^|QQ<U5rqkY!OhSm8j1NChIDy|*{jcMBi(WWexdm0Y|wBdqqWPr8}j%?yPwauRSwHz=ve4n~Ax
)Tz1D1Rn1+Y9b)2eMreiWWYUOStdsR1GlLC-(r(cL4x|hL|{qp4m<7Thgx_TEgoWmlg82c9J`G5!onS#3VhK?AG+sdy?M^(<-%Z{
0CxZ`LY^6DkpC3Th1l5;6JkTdLTutMBTJGrDDa1P1JUY_WEo6*gT#dPhXnjO{UgxtJdOwbRaH^LpivZr53Jw#9;0+G9!CRP>*uZX
d2`s|I~EXL`DO8@r$F`9F)&=K4B-eOtW;5_P~j;;ae;D5YATr{3MvSq3z1q*k0+5F*CCN{p^VOwq8j7(Gb0pK5M$M;-(5L$@2j(J
<T-hD!mVb_>m`K#2?bCzT!nP&pvRM}IlUM=*R#Cupbr{uUk?a6^n@}RS+?RWIVJ@$XB;S%g=xbZ%+9bbYk_1E1HlXunJTtGo4bYf
<AI=Q!BcLXoS>>GAj1xKhKh3c*GZ>WdQPBq*3JS&q&b=v&R9qZK?@9Bv~1pxxzn*TGc9>~=B9YeVNyG0X@Vvwj8b&i=plElWx`fH
!`;C;Qu$q~GBH@pD2ENVwy&eD@3QkuMW=VO4zRqGpviHwOG0}gW9IZH2ViuOY^NFmx8Awg6AB5C5mqAvL_+8JyzdwbHlA{z?$Z(K
*d$R?EJ}wQGUi#G<eAY+Zn8n@k1CiV!NjuJW!Z0Z4T-5yGovupb2go9mhihTXI&JaQ+d&vA_(j`5Z^2WCOxW6i4lGlqvpb~(}^-c
;ip-%A{MTM_yB_g$6YmWnbKBL*-ncwa>;6!maZM(ThM8uBv^o#Ie=)$h@$*p8E=<vL^|>unFaT_iszjxNLX_uE(L|}5sXqWVk}+4
?=ZRV%XY;G<!3JCRfiBxW<3U59PgW!hck|d3KJ5oo#8NbE{K^BFvgrsktK`MkU15OCD}oP44_&$U}KBo$x}Sb&dXxWJLi**`EXYX
b>l=_zI5FMc}vSBVMGmPFd16T;UHNrDQ`Kepu@({!Yo3J^S}(r(nE+K%%D@R7qsh!<hgeXJ7ybAVTcrA(i_TGzEP%MJG$X@&fVNp
mI<eOg@X+}NUs!da1DeiK%7WQ42Z)|X`7~o?vzSzAmdc2*-I{k5<!SNHe3jVEy<QbW;p3OiA6F+OskcUG}FhPE2!mQcS((KW6Z>I
(^E3SLT&0MNdcMTr!J5P9V8$_5GOjY3`&)d$_s%+I314d6c{UOA3$5b0n7|%EGTe0E(*S0PKbIT$Qr^5+~i+RNVsRW$1d$&G4=G1
X1C#rCgvfA!lSBsG;@(?p<2aNj3UUT)?jN7JyIJQFgDwkcBkvig2m^GWW$F`M?=v1RnA;#!EsKq76I|)*J4hiz%OO<x$&_E{opjH
Cg^EJ#~lclD*L@#spj{TPK_-1<<&{x$<6BU<;0_j5z`D{*RN(5#{-uGmy99%<j-$N@!<~v1@mYnZ7pw>7Yby|Ffd9GZeS)wGYu^b
BTUBFVo26fGOlvFD-BQ~fmbTBQ(=HrhK3GD1yg~*eE2E|aodO$naz?>h8V&ckj6mVrOIkd6IltV1_&sCZ2{a@35<l+8^gBY)*mJT
d0b5F99+GMjE?iN<6L(Z40GgMHX;;-5L}Maf@JO^lfC2K#i0VgnDuTfYE1LG+zV*PaDi{JRt+;F7ZF4amEB}i-2ws~<O}jfU4=Hn
<B&3sSR~0MC~5^ajt=lRi*X|$Gcj0leL72okb5BnK<ij)dk!H&Xd;rR8dKe487&4vmS8zVlm#%vB($zZL^O_31;9=vaAgI^k`fuj
%@GvJkrGK%Q4>i)Kum~JLQp{iOA|!VMNLvc6e1-JL_rlo&<Ii^Dc20ZeqO*m+;-DZE=Cl=yXhmG$RMJS3Q?sx_qE8q*;#yL(Y|0Y
wzZ>}glS&6h*}khph{PoZ3P_byA1T-%LB`BaDw-7*U$6yoX}-YB!tEEG@c>~?XgWz-WCu=Ed?P=5J@bR5g?S(BvnH)QBhGyR80j1
R1^>yG!8*B#Gw!(y90$xsN_L$6oOMu%*8PgHB7-wF(8n_F$tm8zzB;4w7X?QP*K9AG$BSqPCx{tWns|}f+Wx(G7J(@oxl#U(XG@2
M}HLR(uqbE4}AVEwUhgUcr2MA5dfTp^MN<cfrf$iimVh>7Ft*iY9uL%H{>Js5<@B63j5>^e?QgcZ1=&#d_5mD^q$SV-y;`<fv%%Y
xx794Q1V3gc59Kt$j}IMplPU1a?&4UCW%F+fMP>c1s~HPq!~LWktF%S0;D2WF~=?l;}!?caqng@!@CI&2OBsA2%4(_CFB#C2%!KC
NJ&&jtm=9XLtns(m$Wm&aEcuY6E6DGG0w?7M6{G}EJ71deu1(ZW`e-fh+pM$4yNS)@lel%q>5@0NLplwp?=vPf*#Cw83*D&NZsG?
9~NU3QT)zwZDFXe$!Jy>-AuVwm-ak%*~Aft>u&YTHe_}+A!K2(fc^<pNV0W>Gn#WWdd$qK5=zLt+EyJVu<_B*e-wv;!)+1_Avg#Q
U>#w}(mexCP|R!)Qrb{sj%d@YjRfyEqZU*L0N}%@D%iG}#Nye+h9sg~BM5#sm=r-0O%jVrV~QfI<d-{UN6nW5fa?bw3KF@>il(7y
EGXZDvA9GYr%sd+s!CFb3}M-TkG(a)BCX4J45F&1D%K{oGl~x4{rWWAS%DX>Ks^*cL4l@#oggHT#!lHJOpB4hkuo^vbe1gaE%tG6
Bv}>OOs15h1mK-z6-A6um9oJz1MECJFc0lE<2ARl!vSQ1A1m#tRyDqeO3zlX>U^{t8X+CXZHOUSGTL^@UNZUXKXOjYJ>)ytJNBec
{6oa|dHSCpBdv4ax#sYFxCJ6o#0dh^B$7%LB11(X$8UBa&S-g1S;p{$F%Dlp(i9)D{`P1^lP4K7GoZvyKJt7|NgTlC%S3zq6#X6x
EpPBBU>!}O8J%XCH2;rxEB>^q9wx8&{#R7iqy23XL`uvugC}sTo*79vwJ6O^JF_FOjoDKrrGH8(+ZR<dq*XZO_eM4B_b+xKWDf#^
b9-7We?lZ1xt!1N{yYdee?q)K(5fHxWy9(4R6h9{1*n>0f_VZD4xlyhr1||b53fJ3-ygG+_(!Ps_<12Oc!3F!2X@c2H$%`5h~dw(
r-9}P)fGZ}qy4Ztg^3M98dESGAqGLum}pP$Ax~(JPw>6+kqN~EpodfngV<7Zl*otMi-e|Ubd;yI{#ZBuLOx@s&>tE0H<wML^&cSz
!}w&81MLuA$y11=2T_&+Qj>pX7zs25Om;|OtbDsQp_)LR$d<2$7Gx2CoC!d|LzE=2?4kI`M9C>jLEZ#y+0Wwun&fgMGls~AQW6Wv
b_Gu61f@VBkb$L#Ex9}7=n}G_{H)0wXY8^RU8LO72UIN41yB%>(om@cfh3{9`;Ep3gC`~Ex0G!MKYb)#cKGGPF{hHw0ZBG+o!2JP
qGa6XCInOzKya-K5=1n%Vh#jR6OiPI?@bWnDs1FoFPWGIL=!DwjbTO-Qi6&~0H%X$cnvZ;$nR>@<w6llAxahSmyZy6m|wYwm+*gK
3LWRmGfxvkR7*pyn4F-{MG;^oAwiKLQs#3i1LDEj4bg;R5XNz+Ha&sGHLyHlfR6L7Ry@q3`WL1TDYGF-k87hsS~PmD<wj{|9kk~>
b^CaC+)+37_#q%~$=(f4o*McP4y2?CQi`BAlO$Y}a1JME`Bb!1$V-Q*Jh8I?fT9XXhNPM$plB+BsQ{%)Qc(0Wkh~|t4-VW60QUYp
ePQM43R00M0Z8d1uiUBL_nV6_rF7uDNtla`+^4-D_5t++@A7dNmuU=vB2b~F5(D346+=W1go+y>&Dagc6HW1RfWTqe@f?Ug<o=@5
XCC!c>H^sj1rSQX62`WeZ{6I^(8b5)gDH7Wb0qgkJ^F~EFJaN4Fm5EEcw{y*2%p(XiPeQi8bn@MF_1ZeEC~@u)7aq^$}6yOYjueb
q6Z2+%6DucT5-t&@MKJ)AgDVM8b*aA3^Qk85d`?0i21z;SaVwf>@1Q6Y0gIxKoEqYppUC7hbe)|CRqXxHugl^<z2qy#42DE1RNaC
y4#!A5>KlGd9cJj*x9jCwj?q#1wqI?yI^TjT!oGX1Aqh(4xs152Vo@-1GDr<)gGN;B1vQh8E8yaM52&5hrlM8p@WdX<yBF(QXLU3
Hq9iD4(gHozFvN1wfEU@FziE-4_*;OCt!DYNQUSG-Y5y;NC&BK&^)$z0=}s{1H_Y=M=EDm-S&5AA1kdi_$1<YsK8Jb0H?U66CFXL
9+8l0G=_pu?lxVaPQ~$s-a2dIhZ~#+D?kBCG=fAe845p01keW1P?$?iCPRTkSpsPRDk(9L>J|j&Jmcds7=Vr|2t>4A)H^y}66BlF
MN<Nbec_f0D8weDu9|KiqJ4Nk@hJ2N@DH@>?@zly!>1UCB1(9H>}Wk!Qp;l)&|4n2d6<r)9Kt9uZ7BvxPfQ_!yb0ujgq9G_pX*`M
+@KS;+#QMN9<JX!^zpw<$AwK)K^yz?QZ7pyQLM4(JRMkW@9xvCuCo*6PP<BJ(Ry-L^~?<QZ<F|3@_C+&NQ%ULxQEMFZ`2-DERGs^
LVb>oxHN7aPl*DZ|B^o+si8B6Avv=fN>P$8G|n7(FJ!f*zDhYCf?P0Nk43IX+?<nP>FigR+MVN?824L(3e!u0q|%T-AXr((aJS^*
9eI%BuHl-8wW#|`%AoH`5UUL%<gT*hK|pZr**k-d+d*zl4(|<*DZv&iw&BJR<4CsFFl#GfH=x34nn6Gw@_)Wz0NcCs`rqI-<}N>s
G{553RL_jB;&YB)@wGd;&Vr>y@5fqr#15@6bdU1$H3_0xv<hHhnPlbxfMq*PDz6Uo&aGK}e_u#=W5+@RyeUcJBALe(IT6E0D5i`z
=4cslDjPoRLlq^!*|G&ifG_p{I|vP&7ruG6`Ogvwb4JG4eTXjTdV4x_$zPKnmF?lg$Y%*WNjb7<4&g>de>-2{l*l~%sO&toZ`F6!
{r(f8LTm-qxgbN4pE5h-=zMbcK}n)tsY9oJ1bUXZ2U7zx-6t_M!=@^2MxgvvVi~uo)tw-8$B?J6254fF-Nre}4y=rRl9-M(E4#T<
WrOK#=FtNEUu`<<zf<#;6P;7|y&I?0dIz71C)I+AJ(6UFQq)jPQqd4Y1u|5yL{JhW%*2f=OcW51NfJR6lt2)|$Pw*fH4cQD3MnaM
rh=p*0Ec7ZhZ0et5|mN<b|Bs|q;}$;)hK8Y<8vK#1hC(TD1eBFdZvu!VeW}L7<)nRbYX^bPGX#edG(+iH{Z*f)bHmk!P6jm#(xde
KG69xva`hSbCi20<FK>vy>r5P9|7(AG6&o+f^a&-5fFN}XgN&7Pu03p!bI=#SIo&mAPAA5f(1n2!ith%4`e=|?%4QwQ@790hJ(1=
rta_4hHcxJ2Wo(v<Y8nGC>bJ2PSHI4UJHcp$-(#fcY8hY1yV`w{xBkU3j|8wjfa@dy=EllY!LS6w>bbufdPqO#su5P)hBP@lw>bN
=$L)d+bErB!G_!YkEJr`cRHFKWDQTq6BRcr%6<o2#wg3i)Kc){AMKFgz~(1-dmes(w2#Bn2*ZU{-b|mEErj5~hU8{tf}6rnlm#y4
4g<jlrfA(is^%`??(TZekZ)I+MS7OLfAIf5_WztRfAPDuU;4k%Kj_!1hh4tJpHhad)kX{hFmoIy)V|*TUdN&E*;DV6FLRhC{=EFh
Qg&<2{Isv%q##I9>G9yc@;dtX4<&2+eog>rr{goL5VKk$7#y2q6<@itgQD42XDCEMGFVsLafD2{{M#MT5Vj%MnW2c@QyHRyngTV6
gw?hh-A|ZznZTkey#$O*US;cBZ#~iI+&i$2$S9(qv$P^RZcIb6<07Y-<dg)24GMrLD0;R$>Df;(BDq&6o-{(`RTSc}9w6N9&cyG>
YYVa}xz15}(1L>2lm@hp!m6T*{GdfpR4q<ix`+`ml@Uz1%8G*ynm8(#lxZF3byxQ0%cm*e7O^nG!kK}SIYauBk0K8SRjMTBLbxO1
^9|Qn=DDszD2V|`M?$4h0Y)SkgHx+<SR$_OEY!xpt>xnasY{6j5keHL4fWC9?mW+jI!b3!jG`hLwFE+|tK?67t|c~zQPPC2u+k%(
PO$|d0+~cb%Y;!E4j!y^ZmHHm94f1`f!iP}iXampk`@%kTyo&VhFv%j$}5y`qYE>?BPjNAWHLQ>+%-|s3nv*wAx|>oeUPFHf)<UO
hqENJ&db_awJMs2O_=17q$x&#3JPvm8<d<fd$$&cWYZ7J9^+v#{gK-rk8$kWKWZucvd|&>0MWU`{5}7t+mKY`)Jf|<EXaWNKz>mB
qABKi_BaqZ-mminCw~y#Rg;+d%qjg-m$>Rj`NR%I>^Xzw#Pt_CdT`%@qvUqHPvR$Nh&%F$MTib4p~?__@_~>E1vLRcQ4oPhpixMP
khus#r|%8XMZ`l@1yBuU1y*AaUn3F-<uG+A47n)Okhm&QnUK?rS%oAeMFDWLjHIPb1X;*LWLGGTQLIRQM38)hr-Y1mAB({w<J?=d
qUPK_xpIPaEP2dyQ`e8QJb3cJ;Uaj&`jmM+T9pzg*;sR>5v<ZdQkyfFX+rHR*~B+z<b$oBAAn{G0~|ijvk8%g$g3~c<~TlwBbUDA
o24xo+&i6Vw$}*7Z@2kRB}cvQ%fcEdGXo8C;vddEX5BnKrG)y{q~qXj7DjRdxa3^MlAn*~_`i#PD_sqr=Li%2rmUJq|G=sJ;pF4X
)!dUmkKfcm_5O$8iI323Vfk<JC&z5VGTux>-l6XxkGe=>XJjItLm+SN$DH=hw(DHYJM;T$q82fO6jbN;Lu)=LQ{&I}ef+o`yX+a;
aNj{Fp8(R-WcslByS8LZe%zthJXp<7$oS~cn`}eC)e_Q*q{bMq^Shj*vAAps3_3Jg$g1Y7ps1;kML_|>Sdm26uE6fGVZ#YzB`ivV
loVWus;DC8E0x)O7S2)fuq)=w;IQ{woTM_MMJl_@FGC8b3h?M~rvs5uGw79rj8v3W$(fR>;3P1g_4=GRLz?RiAC#S;9Zm;ir$j^c
lB4#*kdg!Wz$!(FRPO`PM}nj&>mVO&A)~v$wI3_aN87DyZr{pUp`s*+NTc(eT>=iaa&Xg!kM<A&h<CgNLx<`Q`bcEyfiVZb;6BaM
vZ$J&rD&>FnxuksZUC+XPKID`Uy`K&08)U^3Oa>SDNuryStydQurN4xcv6qM&%}KAe)FImXI?lpiTqC^)Gw7J%v6;COv3`S1KuhA
?w~y1qAGsr6iPuVmHlJuK^`Fs_1kVQtH{sg@9k9ffTClG+A00B7h~A3%gs8v?FB0y(*57VVt`RmJ-<%+pD*M6m<B2oK})(h9i?a1
-2H%)&K^7JVcbCDC%&rx&B@jrg|`+pZ$AD{tU&W01QhzngbN@)C7lEQK>(D|B|$6%5`>gO%vAtHAX2kZ%~35x5=jFzB*4Q6m=Xnj
Dk_hDL5i9uR7sF!yoDpCbz5T<QXsgKZ#X*&0_Pl-9fqVfQj(O|%WascsUoH#SSl%kWM)VznW7+wA%Z9xX#$!GW+z^xI~>_~Aqb&L
Axi|%fdn+7Oc^vpP5&krBIHFJf+@rVC*1gC7~pJ!W7p05K9;Qi9s23UrW)1yoZd(Tfj>Xu0+138;q2#t`()>=$ablEqpn@HF$!R*
Lhu8cb%H$*0xNSzVLC!0$S53#d~$$$7T+jp!XikdB#KViFzf{eQo~0JjdA~JSAhyW>-D4eZ}e6B`u=WFNbeu%iE-Q3r0(YLD1Typ
Uld%Bxga2Z=Krtnt9iNpAK#$ID_dem@@tE4SFBWn1m4&@Z`k?k6;8B^bJCLqbkpONlBw5$;)dx|o-;y$?h#1%RjXz6MwmiI9Fp7G
7o|xW;W|Je#V(F`LP#0b?rM(50wd5Zm*|C!w6G+yL?b!!%uwv3xsh_NWqUbXic5<I^3H<LEd)q3r1MnTL7^?5XO7JcIF&82V+P-3
!^N?lgf_~V=E&$vi%V(64M7M&6evoC(pm(ap-_!N<D)GP3EJVFK?K9u*^L8)0@@n!2A~xz2}5v`WF+W@-&|ae987Df))=mx3Xr!-
&62_3-VUq@5={AiUI$u(EPl18;fzw+=VbZ1a908FB-XRfjDx*rDc)|<LQp?R6gTI^(31mRip`TqQALVAY$1dpAO?mVn24iX6d~I|
jqM7U;JX1zJcUY#3$<xP%IcJah$c!2h723$ubLj!*&Rd>Ne47ZNUrXusj=*`f{LxF>)$iavWlDBw+q!;feit|2moL=<6-0)Ma1I}
1ccK<VF4s6ja`LB$hsFX2Wv487kk(#YA-|6Z!LFJJ>>z(kh<ouACM4x)~=9sB1b+ZD+oO;2@A(iGzf=O{CdG7U8k%qw9OVQayQJb
G}vCnFi_FkW%JSV15^)t=Truiy@H7V9`#=o8@^YDJu%-13<M!X=xFk!&jH`ZbY~k+7+S#ah&6==h-O;&d%l=BTpKPV${7brfhB9~
7U47%T!}FP;s7#^DQS_8kBeNOpmDInqE3jJ_o*+F7$?(;G3o)5Z6nCRA<Zqw8LXTKSRvx3iRmp7n<`H3cRM2E+Cb{^#}iC-dZ9v*
#vB*`kf+68FkiIc%oPI>6;(wP7wEv}lch2C-#lm>>@g!%3i)uz^Mgbk$si&cfVW`)=@i<f%WN!QR;mSLrwI6vV>y@xIh;c1BMvtK
K$e$nf()(pnG8wt&U3;6aB1`71<Nxjs%~n8^J_$fS(M}{<A*7S;4JLUwN#MndlM?LZz-LL+|ANqt^w)rTtKo1409?su&CI-RWk@F
96fDYcVx{q(6=;$rbNptO{&LykzkFIln)uX%~+@+X4-R7ECJ70q~CdTC~*?+nGR_^B2Nc9C|#n4^{Fc+-n?LAop5=;fa72;pot<N
hP1hxe$PZvLuGiBA8(!@o*R}*k11fVL4;e0D9nUnTPxFNdHhSXK0^K7$E`;koJ(n(JN_q=cty5z!LQ4Q1D2^njr$~ktd3D~{Ngyh
#zVDH66y&C%K>+n2qr*agW1Pold2r-H(-)LK!Rh*jYfL+^PCWK&j}Ij>pf3SJkT^(nE;Vv!ddA7lO42&vmF==G`G!;ffPk90Yqza
tD{9&NReo2))gc*)y6nh%BaLz9xCUe4I*LU88Xl_!Yu-5sFvTG^8HZ4b$)v5L1q^zk<Xtl;EqbdksJiU<VfEXPKcie#!D!p1lo=o
F>Ct+xE`m4(A~$(+wY+<esaCJ+v5)-czqbhjy`omLsT!$*ttty?UCdHN4zoEC(4DiIl!PPY$}<Mk)1i{+Z<MNH!yLFot#uUMD&XS
m~5SKqa5aho}P3(4hL^LAsn5%rNJjN&vGwiBV5CmG7m;eJ+*9&n)FaKM!Iw5EJCYd9X*2KpKZRDXjfa!ajy#?0E|H%$N(51(C0{A
5P+#cchz-WbZv^(jlF{BSHBg^jNgXOmZEuWG>2=^8ok#-mweRt<eu+UK3=wgm!ak8-yR1OI%^HqUw*D4BU8MOY>J>_XVr9^;w9!`
*jsOt=^Dvr#&AjO+1Ji&ni33%@4FN*EeM1z1nz^P!VWWwquIg7OetJa<XpSsSSV02%mBiDWRce)*%3eroaiy~8P;Ei9HGk!WKijj
Mkb=D!J2+@ca<Oy0aI9L={fdcdKMDl$lOqTA2J(`>~{rZ?1AW>w8t6C<Zd8Hu4p_fel)CAEYN*gaLTd~IHDm*Q@sh4X@<x}0*W9a
n?a-kMGkL`8~B_z124Vmm2>H>_|D9o=PPt+j@ga59)t;2M?FM9?g0P>1(Ctlx|!rDqdZIvfEeREv?>Tj&t(y!29B0s)d0tJK?78!
Kk!_^tHt9~<^+#<QluD!3=nUcE^8a|nU%h-fIpst2Ow#kSbdeDO#y9I%P|h}+i2xgy#&s@S%ETMM|a09VtSIw!wWOHE-)=)u#tkm
O)LN*;8|c;!41_sptS45VcPSyIbn!)YQa~yy>51Pc<sk-mhjg-=ChW_lwsf$q$tKP8QnK4MxEGjW4H`D*x>btd8Ioa3<Ts15d?Mg
>1G)nhV|I0k@NS3F3w<`&>wB_O0rM-OQU?i;9x{{E6JEWnpbs^cuF7g(&mHcXVL<zuMErW{Mc$EWDDBE8Uy(3Zeqb&gfb$ufo#ZM
06-7<x;>$z`?mukeQWcAI35V-p=Kh&Ap~f!Out-qX}wFFlqjsmxI1Ju&HZUZ9WBbii<w1j5jx$0kz^`LF}8_|m!!i^ZehiUiP2>W
tr+zRlyL(&vmu8$4bA3l=Q+uLT`)RglTNfGt!#5ytWXWXK68+NN=>4FKilm-2NZ_TV;;n9$C_4SZkvlOWhrXK0}^o|<>lu8Ro0O8
Y-T+@+v)F)T^;^AKyyHO!%Z1E0h5Fy3SsL#V%%vm*-*Sy>+jXzoZZ6`92>@0H<wNSVa&7fDOPu9Z#Gfa#LSt7Q)Mf+JYCD9F;qtk
%;l8u_J%J>L$fI2wQTWR@aKH%BIeUk%PGdOP<B#Rm|R?LMN0WUKeYQpeqK`-yY9~OPhF^ouYqBFLj$#*C*}^%x?e};XSRETX(ah1
<$i-p@a0QsP=e!`YfLLqgiPg%)Dt_0>}QZyh8(n;UO4R<#NW%tFg#6wp}s@e*oPz5C~L7cN_K+|P~;QXQoz|EMoWC;r*zh#ZK$dg
i)^ZB$%8&kMd;vJsb-eWd`31`?%DhH>Idzo3_P+N{x!5rPk)q0QY3eK3<LoL$Xqw?;e(*BaRS(5Xb;c{3D%wDF)*d*NNU2ezVy^`
h{Zb@WZ+?j!zAm>(U9Te+nq)TKN@EnIUFIRHWB$Wp9im%IxyzLo~UiYfy{cy#D}-oiNAKh?l*m5hR}8E%aQ}hr`%WeKsyt;QZVdo
m)=Jq=FfcJsXu_{1GqGrIP8ZbF~VK%86Nx8cPDo(x9`t%6om-%7!QGY1Se#J%I-Ru|9V-DIATLcNMXZ_RU@EtIbskz{(J-7^}b#F
>wNZ_I7+hAa9k~TT%MW>q1&*VnVbvm<2#SJ(<sRM>=cvA2@MzST=^~TyAB48eEikx6Ja*an4Rzza&&q2$@ah*9Jo|)%$ZXdgq5iz
%_D}hiv}zp3In#-LkI$4r4NG|s1kuIMRjWmGXrAmAP+ymBg8IFNUIf=@XvfK*2H1F*8_>h8DUY{RADldhT9^@XxLg6k%bE@p8Xmp
0@3G8F3`fv#m92QQ3sZ@mgCnq8O$<45v;+A5yI3FHega`Sr2cC-22zO#Dr2g>vva>>y8c$;Ws|_cdte7YdCT*J4lpk%|Sq^R4(SA
XfV_i&<qHhDUB6cBiupg<T;&WkVO<?Hd2cZd^x8$983;I&G$V+vHjli`5~#)fPw%pq&f%_qcjXS_S2-2pqiud1dxuLg&7$ln25Rn
MAQ3RQ5=AQP56*`6I0~zHx9jZAMC48x3*6X`QyB*8_(MW`6GrTEtZe~#dsx-+YiVi&VmuZ`044Nz2BijpM@tPaF!h60Xm8!)GV#E
vpR4Z*va>-cSQh|ksRV=X_ZD8iXuv8qNt&&6q)2Xw{6#?PuUkw?9s&I=1<Vgg*~UZ^zakD6zi070f<1<nJd$Zb%Y&gD3Txq8`;&M
4`Mml!cdL`kRa0R&EkP{Zpf0*b)tJf106=bm<M%1v7tbg5UE0&FSx1_umKH+*G}X*%@%Ezd$8j@jvnR!eGjrCx3!(Hv@qjkX8`g7
_1?`VZ{(f_FD@N{%a(j8qb2%tExs<=r<m)7kncr3|E>0(GrYfdZXh$tY9HvBSmZms%VBE*O{wI6o&aDc@ljA0PfjUzKWhVtiPgPm
C^V7#!Z$G59__&(9p@h1eo=g(#picLOsXAO>~XLv_sK&<gH$-jHygBcLYdslm*MdA3{X~}YI~V%x+1Yj1yi;Uut3=|yKk!7Usq%Z
165@dSd0VVh6#x^+A+gJ*6j81>aKc8h;+&;4(%mdWRddN#NKnBEd&yoPZB7~uK98WUJ$6jOoH=U=GRxbu@pfL6utztFA`LkwNpY6
3?U;(xvW5|yV#?}M@Ea`1_;OiSa66i3XcOr1*;<ZvnRfKdUinTsO56xHC>LR%ih?UYdN$xi{g6pl{-4<JSm<`@SQSflgut@DS@Jb
D5N3N3KYvhw8=WHMd`^p9y7u1=X4(j8U@k3a*bihS_%J6qMQUZSbCRNw<M8hlfa!0MT3t};E;jK3gB$smEeUc#r3<m&6Yt5$i^o@
FkB#05EbGU6}QZ>y&yTeT*{2vOu`_LNI{4q;$Y-9*n3+Uo9y+-aU*;0b`KK9F148RY{f~iH*>+}LhmSO$WJK6SG~;)c6%hf&ik2#
J^MNmX+gG~No0*Tf=OfvHV9{FM3@`mXEctW1<i2+Hexa<HWuriH{9?+1ZM+gTYP0G76_fPnrI0tj_Jh-D`F1<7Rcd1>bL<Djdas-
2V4(pHcq2;r(Dx^^j|5k>gM6626XF*ZB05&NwxIycutQRX49_w!y^tVWiEHj+e37<xFjw;8lY#)g<`qpU=E4dHkvs+%#NxkgpdPp
>lSegK~H3Dli@FYWjythh;Owz%fRD+QtWfCwW<jz+{g=<JWn#X7KPBTMZZluj0Q1;Je33k6KFUTU6&*&)p%SV19cgj5N>ExLngw2
-1;K#6I26&G(-gwU}UUW1%X<qrqZK6jZSs+9KLG>xdMU+%{QTvEXcc<Ai;oTq8wokD$c1xzRzv&^A4%QhJ5mw<!$5{N-$VGox8pZ
oGkdzxSPG?Fhg&ms30EHfvMP@HA9P=47>*`VT^)Ni^XWoX7IOTW`>w-Jehhok?X~?DIFTJDu~9l6%~)K9uT&oVbRCkxHlKOLgRzE
O=;&-#QLclvs`IhbH1HP3uvo6E{(|71*du>5VbnfJW>S6mTRsi>lm}fUuWah@IImF_tVt8q^!C(0aR3qkeCFwlq6+<Ioo(n_Er#k
;^kL7jnUA|#N-Ygo<)n?zF0aW#KNXxU2lP|_nPCW97vrYh!MV1Al#{U6~hu}b5<&l;n<Nv?;8T<hKQ(KbQqJ=t#nWs$>XBpWoJ}4
?@ir}t;w2Q@NUN1t8q=t!Vi!%M%Y_G4$wT!vTL5%p3pWCkPz~ox#iDS9KOxKI^z#Kx^_|PIFeE0T#Zh(Q?t85cKba}CuD?VT!#3`
77swl7pxLGi69cAtO8(lzJQn_lfLaTQAj6znL6II(j9l!26ZKoZS&(Y!_Oq~=6fX=zP8T{@!&QAP*6Fv4D&!d_A&^9sRe+D5gE!!
aJprX$c_bM0kO{@?IRH3fDG@N&cYH+iO{%KrL8n6bOZrOP;i*dFK|nTKtNzVdkx{vjRRBBoG)iMhJ~k05f76z7mufrCY@4?(L)Tc
$o28e6L5ux154>KGQ@B!DEO#iUCo^kIY1c(E`$&!IIylF+y;e)JPVqr1Hknra0dgCqz1d5)Wo1PaO=9mM^mSG?U2(v85#)hG8hc$
lNu%x30W3Gv)#n@@0IB4xkoobQsGx^j&y~>)H$jgy0k1UtNrEHRxl=nga)-!mfRR(_`141Jk6>b2ScO0-t!NIhsVBn=N$JRMa*cC
6j4fj9EkYRvn;ihz2W88!#poidI(&w?KT}i_d0S2te8hV_d7Wb2ACT}_aA^;ql$b(CuBTnELq;ca|6^VDF_|lCZKX8ZG+e>G|1s2
wF7K-YNxU+aAn&vrgGr|aY%Uw*lk1V`q$<3nww9FtUJy?uc$S<vTv>i-wpyD=I0Ut@lNd@^ClpmM4_P$M(0##&d8g#&D9PB1IZJ<
3#<o78xle!g98pdX@T3-)yzBl_;;us(#bTT5GQ8b9vM<0&^IT5&fKzc<P6gl8OU)m*>WZr;VVj@f+(QQTu#dF=X~&Ov5IcLjiCTB
JzALV!e%FbOwnG&Y3Rbi%hM&T>v!+cW;pQE*NvJhq=y+XiYhAzXI#MEuR;Ty$=WQKkzz7ExsWRI)lcsX3j_`BhcqK}G8>5C(6hWg
-!g{-U=|-Fk*cc46s5CYe^_pt%u0<$-MdC$njkXfp!@R$*-v2s5<DHJu<qe#JUQ-VLw$GdO=;jAfeivcDnj*>*Tmd3pmhtp;&VKv
ZefOI6mf!;!!nsnn9EEu$XksC@sB>D75q{XjI44Nnn{3(8a?4AAWmR?{`@}(f*%m*3yMio$iYBuuI?zGYk88uJn-KK<jCF!g1pX)
`Fq(Wg8(goe8f?-2jzQwM~IJXHcq)tgXam)Cv*9lHk2Pmkxv=HkUoXh1tF<U#rbP(EX<oi_n>@sFD2NOobJbj?ZdeaW8QFt+|E(N
>%@!SJ>Y)n`hK#}7vpTi;9*!;mkXj#6r2a*o~}U4TXz{;NrEc7ZT=hySiDKRZs+-O8TcM14^$`N?i4&ePn{1bhO!v^GEV{;h0IK`
CZv?w37&t;$-DvxL?ZMUH?>S$x(DD{=gGag+%+SN>>>C{BKsvN5l<*lPi(3Ou0eK`>hQzY3Z5nHC25Zl{17{=YM$sZV_Ax5gIYr-
5u;M14fcR@?4Spy1HFbohTwe^$;m{?WVG4McA#-`L&WEZO4=(lln8E)?(5aT7psDu@H`M_vFzVQO$|C`A1_x~gO)s2&1LF3&Bi9}
P*dvUQ^1Tq_n=M)6W$ULJqIOlN7Z%WP+MWJ+JmxSdtrcK53{v|J^+}#`{9Ubu_2b5kUtB6w+JBt=$9nyHyn#_mK7eH@@^31L;^YP
Iooy|rg^ZbVoO>~^f}FAbq)~-jSMKK%)!D!vTUR1;biQ*YKb;-1mH&~p`;f|uG%zMkdQG&D5@)vWKgI>XPLK|<J`BqzIuLUeuiOq
Pc8S`i=XGV;dBo20=h5-iTJ@(1EOEZJC8=ao@VL#A3tAN9MISUsOr1j;YNU_AP4;{gXW)RYp`+J4)%Qgdgs){Oav5>PDAc`csPz(
iof8qxaG2@&SCcknj_`5U!FTXeqOVHJg3j3Mq#^?@@$py**p<IV8ulD45);Li8Cmub=$MLpDsb%2P7A|3L=7L3YKP|Ks;eEBn092
ebFDJ*avt-B4T~~J%#1%{d#tp0zIA>d4wL_@Sy5B{7(N(x+ub&#7Pd~Q`A4yVvkP74jq92Cu<?t2i1UfalW&+;54V59}B_N`(4YI
>hRkgj$gMoy=CIQOw8MIrc&FwYuicXpVOV>l_zgzQX*8$t6v<OIm)I<+ED5r#_u_mIxU3hg=cwAXko-0S1`50;`6Sd43P~<Mpsy}
H*`8O)12MjxN0WZOXMkg$%dLu9Im)3QoQe~oI1ekG`S{mqV8zq*sML-sW-DYu`<XSlmik29XtkUn`%(B5OMf$#RHCKEO8t{I+g$m
2nA`e8g1c#fQb^&b9O^>$Z$)zj^MY;aYdVAVew`a$ia$w?87}CbjQ~-1VCdvW>N9v1J)j59d7XdR4^gq$_1Nb17bmtLvA4Mm#ze2
f@Xk-A*D|xJzsH+GXzl~>Zpl5#S#St6eS4~RWz_kLrKWt;p*_rjE?9x1Qk0`M=*GzVZU$L$UWhDng+D?kp6gc%=rGFnZsx1Cw74C
!X%%wHvr6V-^Z5P+N1~@;f4t%JPbZLV?BRWw>_r#Zfi7c!{Mn4L<!t{HSU4wtTBHi_Zu4Y*PECMD9q5m&_F*7{!l2uJ^$<xN9ktl
nrOuiA@CRbg@Dk$!bke^!gzLbPpKjgPv;_QL&hl@8VX82*)S%6D4-ywVu+}kT8d<#nWcnb38+a}rm!;D-$-DPJ5c2SQ20vLRVpVU
H3{5^?SiL!q5ts&+WMT1hqw6py%8y+XI<#Lkn8!r{Ok_UgNT25*c$3r`F~$C_I9A2v(84SL*?fw+Xi(j;t(_=Q8IOgDrx{IfKU9P
LV=_}fR*;CuMr1G?Ik6kQ^^JD*%wz>f7&TH#t}3~&}1bTL6r;L+0gsP{rW))q@Za^0GgF(AdqNQkpoB}vU=<b@!<YC)c$XtLO^zP
i4tOOKaaTEc%+zfT~ZLv1o`wn_ld27b|Ghn!r`#foJmYd$IjfU(vqD+%%15X0nyqA{7VDed$!2{9kOc{hw3gWV;C`8KnWrJ>^}A4
&Fyq*S5o96P<`M?hMyOA1Lb?t+m?&n5au18|B|8M*~jTGVbGHq51ZnWc10#Zgo)o1o#%N`=$t691%y&TV6X)VzDuUQ!zqR$dI8iM
>~|~&2I12@2j$ZsJfr;my4VlaR{oNF{dfR;tgfKQLL|sivPg->B+!~9#Nkd!2RRYS%|tO(`={aMhY3yNn>rFn89NQXpIibE4^wsT
?d$q)>s9Xo^*q}HB1j`MGAN8I55O}-(`%VAK`gTH9Ft@8ATUU#hGu|cKt)m^yqQMEE7#(EPD&o3=s5(FOl=tjk-YA}jFKg36ER?q
0)B2oFJVP#Ns1B6o4NY2<zGfsv7<Sm{zo%^Gkw9^^;0H`)nuBG?)fw4-OXr;pGz^556A)P9wR2hx#~~To3Wg`I&d%f^#>VRCQ>C5
hKPohf})6(e_MufU_TCc?E=sStY9-S9U%?}^nhWK{5Q@IJ}c*^v66_`!}r^JV{<`C?Jp5KT9FDU1H?{z&F0(>Z2&SVu~*R)hYu?h
FVT33F~8S%`V_yW@$n(@CS;xzf`?(kd<Wdvk!+=qZfQhL?wEfH0(OCqJVHKiw@P}|<AU2^zYHH4>>%L|K%e-LI&3WAoI3A@a5I$;
JZu2efi0(BekMRF8O5b!5$oAN$dCm4{BXcXnx{qy-a}?u{a~bh30d%*ce^4oedj+?e>XYio{u@F-2-<dpK4PtNio!>l&w`a4a^s4
10OU1I^|jsqo;HN$Z~bzkJR?kPau<zAGPV{&<i2f9p`40zk%KmVjQ!f&*Vy)+u&2i_?Chk)7(zRxM35`(0yK`VgCz{0|0wVga?`o
9`z~j=Vs-vIFy0tBio}cvB-2}E(gI}7};|IphQI{&dzmUn+zP~z|cX@9-w^)8d^^%TqUI{k_r2ccn@Sd=O1UZ#zRE>^4n%*2Vd0#
z29k$R>L6_WdVqgRr?6Su0Agu)=oB4dA^yDsrAGaN#nKZ9Vbl57zeB~@jbKJdj|;bSqfi~!IxkV`h-9fq|FfwF91*GkjWDzOeRfu
aW4D~wn&LVLIxS%0aV%nIf(<JyMI0%O!oRl-$woxMpkC?QxVG_5D!n;3FdXadkka`6DiKS>3MlW9--lg=IOb}^M+NYLwU!(Ck~mT
xA4}^YQ3glIPG(eg0V`NqP;hEG(fGx4>{Eha~$YvMPNj3UKoHuk&uM}Wt75b7>$tXMjhz^R~2Qcm=YV%po1@SqcRAmd^_%4Pg!S1
%J(t7O(;B}-%_TVNwPwC8m)Zzqa_R6Fyl%zN4g?vXMwP956e!@ZXBCK#~worBC9#A@YW-oIf+D;G=1|7JiY0`ts*EpkkTmz5U`tW
8-`m*UpuKIGp=%+?J;d7CyI7V3T9lHN-#IgFNn>M>|Jfk1&&{2(NUUE6qjySjt=}B+};QS4(8Dyr-P6xN+h0R@7vCkQzSa@X1j1w
1_>$wtc#gI!CX$c!`x7(gWP7GB=O=u$(smCIuJGK@J1+ze1r;+tSefLt(lHX5te2}w*RBCPPOnq5W3T}<h+h3ePVzDY9NUv5*bot
0Oby}M1sJP0qms)mW&DjAc2?|J>#(e$PYuCHB1<Oswfzeh|MrueNU7h=j%i^egX%(mFM*Fjw|xe&`?v?0u&T1|CWFJ&v)I!cQ1|i
1O9LRy21Hy-6-1M(I@1dUfJ|dlAsEw$Cv4a#?<vpEz4BOkH(tAJb9gNuL@gcGkn$+SikW8S%#>Prp(3szZ?um#bLlLqN-IyqtE*@
T2^&_8Y#&ArQ*ZBMZf02q%kUpG|yi>oYK?p=hqJ2GudT~VeIRHk$4@H!I2~H)g7tl!u9ELZ9`c;kBOt&eS8BE1v@z67!@8^X2-iQ
J-vMJhZscQCHdMoGI23#s0S~O^CUPF2!IG*>K}%lJAdD&9zp*^`T@GaYK9!BC(WbsfoGkj!W;y30SJ3cKg`jff;z*g3orHuJr6Yu
)6Z87nHXu-pT&cQ9KY&5&Q2?N?%a@r@*n5h{JPaSBGQ)}H*}v?nG+72_0(FRD;rojG)q<J6fo|dWGyaCb=T73%jzoB6BGzX?CH%d
`0posP#du|P+Rd;Mi(l)h<xHjk#<+ir7W<JPu5?opQrF%CSP_Mz>+7+jz;3@9Ic*o5y(;<Z7G+EmLK4`(&0;TE^2X4^Sa1ql%@qI
YECqW=S7@>A&SYlJ2l&<WLQuPGzqMCs}>RC^-slp1QZ042>=nuINzo<6C#A+6`CrqpKkn2o!M+ShFoR}%Vb$gfB2B{1iY9F_Q<&;
kWaOL{x0N-aG@YlM)Cd
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
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
